def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a rectangle of 8 on a background of 0
    3. Around the rectangle there are single cells of other colors
    4. Each single cell lies in a row or a column of the rectangle
    5. In the output the cell of the rectangle that is nearest to a single cell gets its color

    Procedure:
    1. Find the top, bottom, left and right of the rectangle of 8
    2. For each single cell find the nearest cell of the rectangle and give it the color
    3. Return the result
    """

    # 1. Find the rectangle of 8
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 8]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 2. Give the nearest cell of the rectangle the color of each single cell
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] not in (0, 8):
                near_r = min(max(r, top), bottom)
                near_c = min(max(c, left), right)
                result[near_r][near_c] = grid[r][c]

    return result
