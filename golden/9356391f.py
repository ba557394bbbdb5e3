def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The first row starts with some colors, the second row is a line of 5
    3. Below the line there is one single colored cell
    4. It has the first color of the first row
    5. In the output hollow squares around this cell have the next colors in order
    6. A square that does not fit is cut off at the border

    Procedure:
    1. List the colors of the first row up to the last that is not 0, numbered from 0
    2. Find the single cell below the second row
    3. For each cell below the second row take the larger of its row and column distance to it
    4. If there is a color with this number, set the cell to this color
    5. Return the result
    """

    # 1. List the colors of the first row up to the last that is not 0
    colors = grid[0][:]
    while colors[-1] == 0:
        colors.pop()

    # 2. Find the single cell below the second row
    height, width = len(grid), len(grid[0])
    cells = [(r, c) for r in range(2, height) for c in range(width)]
    row, column = [(r, c) for r, c in cells if grid[r][c] != 0][0]

    # 3. For each cell take the larger of its row and column distance to it
    distances = [max(abs(r - row), abs(c - column)) for r, c in cells]

    # 4. If there is a color with this number, set the cell to it
    result = [line[:] for line in grid]
    for (r, c), distance in zip(cells, distances):
        if distance < len(colors):
            result[r][c] = colors[distance]

    return result
