def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The upper part of the input has three single cells in the left column on a background of 0
    3. The lower part has a background of another color and contains objects of several colors
    4. In the output each single cell is a line to the right, or gone
    5. The length of the line is the number of objects of its color in the lower part
    6. Objects of colors that no single cell has are removed from the lower part

    Procedure:
    1. The lower part begins at the first row without 0, its background is the color at its left end
    2. For each single cell above it, count the objects of its color in the lower part (4-connected)
    3. Replace the single cell by a line of this length to the right, nothing if there are none
    4. In the lower part, set all cells whose color no single cell has to the background
    5. Return the result
    """

    # 1. Find the first row without 0 and the background
    height = len(grid)
    width = len(grid[0])
    top = [r for r in range(height) if 0 not in grid[r]][0]
    background = grid[top][0]

    # 2. Count the objects of the color of each single cell
    counts = []
    for r in range(top):
        color = grid[r][0]
        left_over = {(y, x) for y in range(top, height) for x in range(width)
                     if grid[y][x] == color}
        count = 0
        while left_over:
            count += 1
            cells = [left_over.pop()]
            for y, x in cells:
                for cell in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                    if cell in left_over:
                        left_over.remove(cell)
                        cells.append(cell)
        counts.append(count)

    # 3. Replace each single cell by a line of this length
    result = [row[:] for row in grid]
    for r in range(top):
        result[r] = [grid[r][0]] * counts[r] + [0] * (width - counts[r])

    # 4. Set all cells whose color no single cell has to the background
    colors = [grid[r][0] for r in range(top)]
    for r in range(top, height):
        for c in range(width):
            if grid[r][c] not in colors:
                result[r][c] = background

    return result
