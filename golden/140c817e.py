def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains some cells of 1 on a background of one color
    3. In the output each of them is 2
    4. Its row and column are filled with 1s
    5. The cells diagonally next to it are 3

    Procedure:
    1. Set all rows and columns with a 1 to 1
    2. Set the four diagonal neighbors of each 1 of the input to 3
    3. Set each 1 of the input to 2
    4. Return the result
    """

    # 1. Set all rows and columns with a 1 to 1
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 1]
    result = [row[:] for row in grid]
    for r, c in cells:
        result[r] = [1] * width
        for row in result:
            row[c] = 1

    # 2. Set the diagonal neighbors to 3
    for r, c in cells:
        for nr in range(height):
            for nc in range(width):
                if abs(nr - r) == abs(nc - c) == 1:
                    result[nr][nc] = 3

    # 3. Set each 1 of the input to 2
    for r, c in cells:
        result[r][c] = 2

    return result
