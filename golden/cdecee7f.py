def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 10x10 grid with single colored cells on a background of 0
    2. Each column has at most one colored cell
    3. The output is a 3x3 grid that contains the colors of these cells
    4. The colors are taken from left to right
    5. They fill the first row to the right, the second to the left and the third to the right
    6. Cells that are not filled stay 0

    Procedure:
    1. List the colors of the cells from the left column to the right column
    2. Fill the list with 0 up to nine colors and split it into three rows
    3. Reverse the second row
    4. Return the result
    """

    # 1. List the colors from left to right
    height = len(grid)
    width = len(grid[0])
    colors = [grid[r][c] for c in range(width) for r in range(height) if grid[r][c] != 0]

    # 2. Fill up with 0 and split into three rows
    colors = colors + [0] * (9 - len(colors))
    result = [colors[0:3], colors[3:6], colors[6:9]]

    # 3. Reverse the second row
    result[1].reverse()

    return result
