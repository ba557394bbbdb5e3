def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles of several colors on a background of one color
    3. Some cells in the first row have other colors than the background
    4. In the output a line of this color runs down from each of them to the last row
    5. Where the line runs over cells of its own color, they get the color of the background

    Procedure:
    1. Find the background, the most frequent color of the first row
    2. Find the columns whose first cell has another color
    3. Set each cell below it to this color, but a cell that has it already to the background
    4. Return the result
    """

    # 1. Find the background
    height = len(grid)
    background = max(set(grid[0]), key=grid[0].count)

    # 2. Find the columns whose first cell has another color
    columns = [c for c in range(len(grid[0])) if grid[0][c] != background]

    # 3. Set each cell below it to this color, but a cell that has it already to the background
    result = [row[:] for row in grid]
    for c in columns:
        color = grid[0][c]
        for r in range(1, height):
            result[r][c] = background if grid[r][c] == color else color

    return result
