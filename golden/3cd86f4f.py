def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has as many rows as the input, but more columns
    2. The last row begins at the left border
    3. Each other row is moved right by one more cell than the row below it
    4. The free cells of the output are 0

    Procedure:
    1. Count the rows below each row
    2. Put as many 0s before the row and fill the rest of the row with 0
    3. Return the result
    """

    # 1. Count the rows below each row
    height = len(grid)
    below = [height - 1 - r for r in range(height)]

    # 2. Put as many 0s before the row and fill the rest with 0
    result = []
    for r in range(height):
        result.append([0] * below[r] + grid[r] + [0] * r)

    return result
