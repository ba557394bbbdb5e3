def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains 2x2 squares of 1, 2x2 squares of 2 and single cells on a background of 0
    2. The output is one row of five cells and contains only 0 and 1
    3. The cells of 1 in the output are at the left
    4. The output has one cell of 1 for each 2x2 square of 1 in the input
    5. The squares of 2 and the single cells do not count

    Procedure:
    1. Count the 2x2 squares of 1
    2. Create a row of five cells that begins with this number of 1s
    3. Return the result
    """

    # 1. Count the 2x2 squares of 1
    height = len(grid)
    width = len(grid[0])
    count = 0
    for r in range(height - 1):
        for c in range(width - 1):
            square = [grid[r][c], grid[r][c + 1], grid[r + 1][c], grid[r + 1][c + 1]]
            if square == [1, 1, 1, 1]:
                count += 1

    # 2. Create a row of five cells that begins with this number of 1s
    result = [[1] * count + [0] * (5 - count)]

    return result
