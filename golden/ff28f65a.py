def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains one to five 2x2 squares of 2 on a background of 0
    2. The output is a 3x3 grid with cells of 1 on a background of 0
    3. The number of 1s is the number of 2x2 squares
    4. The 1s are at the corners and in the center of the output
    5. These places are filled from left to right and from top to bottom

    Procedure:
    1. Count the squares, each has four cells of 2
    2. Set that many places of the result to 1, in reading order
    3. Return the result
    """

    # 1. Count the squares
    count = sum(row.count(2) for row in grid) // 4

    # 2. Set that many places of the result to 1
    result = [[0] * 3 for _ in range(3)]
    places = [(0, 0), (0, 2), (1, 1), (2, 0), (2, 2)]
    for r, c in places[:count]:
        result[r][c] = 1

    return result
