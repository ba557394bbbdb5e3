def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains three cells of one color on a background of 0
    3. The three cells lie on a diagonal with equal distances, one of them is the center
    4. In the output there are square frames of the color around the center
    5. The first frame has the other two cells as corners
    6. Each next frame is one distance further out, parts outside the grid are cut off

    Procedure:
    1. Find the three cells, the center and the distance
    2. Copy the grid
    3. Draw all frames around the center at one, two, three and more distances
    4. Return the result
    """

    # 1. Find the three cells, the center and the distance
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    center_r, center_c = cells[1]
    distance = center_r - cells[0][0]
    color = grid[center_r][center_c]

    # 2. Copy the grid
    result = [row[:] for row in grid]

    # 3. Draw all frames around the center
    for r in range(height):
        for c in range(width):
            size = max(abs(r - center_r), abs(c - center_c))
            if size > 0 and size % distance == 0:
                result[r][c] = color

    return result
