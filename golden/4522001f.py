def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid and the output is a 9x9 grid
    2. The input contains a 2x2 square of 3 in one corner, one of its cells is 2
    3. The cell of 2 is in the center of the grid
    4. The output contains two 4x4 squares of 3 on a background of 0
    5. One square is in the same corner of the output as the square of the input
    6. The other square touches it diagonally, on the side of the center

    Procedure:
    1. Find the corner with the square
    2. Create a 9x9 result filled with 0
    3. Draw a 4x4 square in this corner and a second one diagonal to it
    4. Return the result
    """

    # 1. Find the corner with the square
    at_top = any(cell != 0 for cell in grid[0])
    at_left = any(row[0] != 0 for row in grid)

    # 2. Create the result
    result = [[0] * 9 for _ in range(9)]

    # 3. Draw a square in this corner and a second one diagonal to it
    for i in range(8):
        for j in range(8):
            if i // 4 == j // 4:
                r = i if at_top else 8 - i
                c = j if at_left else 8 - j
                result[r][c] = 3

    return result
