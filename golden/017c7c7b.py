def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains cells of 1 on a background of 0
    2. The rows repeat after a fixed number of rows, the period
    3. The output has the same width as the input and is one and a half times as high
    4. The output continues the repeating rows downwards
    5. All cells of 1 become 2

    Procedure:
    1. Find the period, the smallest distance after which all rows repeat
    2. Continue the rows with this period up to the height of the output
    3. Replace 1 by 2
    4. Return the result
    """

    # 1. Find the period
    height = len(grid)
    period = 1
    while any(grid[r] != grid[r - period] for r in range(period, height)):
        period += 1

    # 2. Continue the rows with this period
    rows = [grid[r % period] for r in range(height * 3 // 2)]

    # 3. Replace 1 by 2
    result = [[2 if cell == 1 else cell for cell in row] for row in rows]

    return result
