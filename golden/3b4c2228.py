def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains 2x2 squares of 3 and of 2 on a background of 0
    2. There are also some other cells of 3 and 2
    3. The output is a 3x3 grid with cells of 1 on a background of 0
    4. The number of 1s is the number of 2x2 squares of 3
    5. The 1s lie on the diagonal and begin at the top left corner

    Procedure:
    1. Count the 2x2 squares of 3
    2. Set that many cells of the diagonal to 1, beginning at the top left corner
    3. Return the result
    """

    # 1. Count the 2x2 squares of 3
    count = 0
    for r in range(len(grid) - 1):
        for c in range(len(grid[0]) - 1):
            if grid[r][c:c + 2] == [3, 3] and grid[r + 1][c:c + 2] == [3, 3]:
                count += 1

    # 2. Set that many cells of the diagonal to 1
    result = [[0] * 3 for _ in range(3)]
    for i in range(count):
        result[i][i] = 1

    return result
