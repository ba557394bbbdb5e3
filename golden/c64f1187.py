def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a table of 2x2 squares of 5, separated by lines of 0
    2. The bottom right cell of some squares has another color
    3. Above the table is a legend: single colored cells, each with a shape of 1s
    4. The shape lies in the 2x2 area diagonally below and to the right of its cell
    5. The output has the size of the table
    6. Each square with another color becomes the shape of this color, in this color; the rest is 0

    Procedure:
    1. Find the smallest rectangle around all cells of 5, the table
    2. Above it, read the 2x2 shape of each color other than 0 and 1
    3. Create a result of the size of the table, filled with 0
    4. For each square of the table whose bottom right cell is not 5, draw the shape of this color
    5. Return the result
    """

    # 1. Find the table
    fives = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color == 5]
    top = min(r for r, c in fives)
    bottom = max(r for r, c in fives)
    left = min(c for r, c in fives)
    right = max(c for r, c in fives)

    # 2. Read the shape of each color in the legend
    shapes = {}
    for r in range(top):
        for c, color in enumerate(grid[r]):
            if color > 1:
                shapes[color] = [grid[r + 1][c + 1:c + 3], grid[r + 2][c + 1:c + 3]]

    # 3. Create the result
    result = [[0] * (right - left + 1) for _ in range(bottom - top + 1)]

    # 4. Draw the shape of each square
    for r in range(0, bottom - top, 3):
        for c in range(0, right - left, 3):
            color = grid[top + r + 1][left + c + 1]
            if color != 5:
                for i in range(2):
                    for j in range(2):
                        result[r + i][c + j] = shapes[color][i][j] * color

    return result
