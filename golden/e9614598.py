def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two cells of 1 in one row or one column on a background of 0
    3. In the output a plus of five cells of 3 lies in the middle between them
    4. The cells of 1 stay in their places

    Procedure:
    1. Find the two cells of 1
    2. Find the cell in the middle between them
    3. Set this cell and its four neighbors to 3
    4. Return the result
    """

    # 1. Find the two cells of 1
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 1]

    # 2. Find the cell in the middle
    row = (cells[0][0] + cells[1][0]) // 2
    column = (cells[0][1] + cells[1][1]) // 2

    # 3. Set this cell and its four neighbors to 3
    result = [line[:] for line in grid]
    for dr, dc in [(0, 0), (1, 0), (-1, 0), (0, 1), (0, -1)]:
        nr, nc = row + dr, column + dc
        if 0 <= nr < height and 0 <= nc < width:
            result[nr][nc] = 3

    return result
