def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a 2x2 square of 2 on a background of 0
    3. Single cells of 5 lie away from the square, straight or diagonally
    4. Each cell of 5 moves straight or diagonally towards the square
    5. It stops when it touches a side or a corner of the square

    Procedure:
    1. Find the rows and the columns of the square
    2. Remove the cells of 5
    3. Put each cell of 5 to the nearest cell around the square
    4. Return the result
    """

    # 1. Find the rows and the columns of the square
    rows = [r for r, row in enumerate(grid) if 2 in row]
    columns = [c for c, column in enumerate(zip(*grid)) if 2 in column]

    # 2. Remove the cells of 5
    result = [[0 if cell == 5 else cell for cell in row] for row in grid]

    # 3. Put each cell of 5 to the nearest cell around the square
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] == 5:
                nr = min(max(r, rows[0] - 1), rows[-1] + 1)
                nc = min(max(c, columns[0] - 1), columns[-1] + 1)
                result[nr][nc] = 5

    return result
