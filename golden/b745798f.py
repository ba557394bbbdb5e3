def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input, a square grid with a background of 8
    2. The input contains four objects, each of three cells of one color
    3. Each object is a corner, a 2x2 square with one missing cell
    4. The four corners are an upper left, an upper right, a lower left and a lower right one
    5. In the output each corner lies in its corner of the grid, its two arms along the border
    6. Each arm is half as long as the grid, rounded down

    Procedure:
    1. Find the four objects and the missing cell of each
    2. Create a result of the size of the grid, filled with 8
    3. Draw each corner opposite to its missing cell with two long arms
    4. Return the result
    """

    # 1. Find the four objects and the missing cell of each
    size = len(grid)
    corners = []
    for r in range(size - 1):
        for c in range(size - 1):
            square = [(r, c), (r, c + 1), (r + 1, c), (r + 1, c + 1)]
            for missing in square:
                colors = {grid[i][j] for i, j in square if (i, j) != missing}
                if len(colors) == 1 and 8 not in colors:
                    corners.append((missing[0] - r, missing[1] - c, colors.pop()))

    # 2. Create the result
    result = [[8] * size for _ in range(size)]

    # 3. Draw each corner with two long arms
    for missing_r, missing_c, color in corners:
        row = 0 if missing_r else size - 1
        column = 0 if missing_c else size - 1
        for k in range(size // 2):
            result[row][abs(column - k)] = color
            result[abs(row - k)][column] = color

    return result
