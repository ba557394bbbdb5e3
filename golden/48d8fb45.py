def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 10x10 grid with small shapes of one color on a background of 0
    2. Each shape fits into a 3x3 square
    3. A single cell of 5 lies directly above the middle of one shape
    4. The output is a 3x3 grid, the shape below the cell of 5

    Procedure:
    1. Find the cell of 5
    2. Cut out the 3x3 square directly below it, with the cell of 5 above its middle column
    3. Return the result
    """

    # 1. Find the cell of 5
    height = len(grid)
    width = len(grid[0])
    row, column = next((r, c) for r in range(height) for c in range(width) if grid[r][c] == 5)

    # 2. Cut out the 3x3 square below it
    result = [cells[column - 1:column + 2] for cells in grid[row + 1:row + 4]]

    return result
