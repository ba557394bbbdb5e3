def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a shape of 8, one cell of 3 and several cells of 2
    3. The output contains only copies of the shape of 8 on a background of 0
    4. There is one copy for each cell of 2, placed to it as the shape is to the cell of 3

    Procedure:
    1. Find the cell of 3, the cells of 8 and the cells of 2
    2. Create a result of the same size, filled with 0
    3. For each cell of 2 draw all cells of 8 at their positions relative to the 3
    4. Return the result
    """

    # 1. Find the cells of 3, 8 and 2
    height = len(grid)
    width = len(grid[0])

    def find(color):
        return [(r, c) for r in range(height) for c in range(width) if grid[r][c] == color]

    row, column = find(3)[0]

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. For each cell of 2 draw all cells of 8
    for r, c in find(2):
        for sr, sc in find(8):
            nr, nc = r + sr - row, c + sc - column
            if 0 <= nr < height and 0 <= nc < width:
                result[nr][nc] = 8

    return result
