def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input shows a pattern of many colors, and a 3x3 square of 0 covers a part of it
    2. The pattern is symmetric from left to right and from top to bottom
    3. The output is a 3x3 grid that shows the covered part
    4. The covered cells can be seen at their mirrored places

    Procedure:
    1. Find the cells of 0
    2. For each cell of 0, read the color at a mirrored place that is not 0
    3. Return the result
    """

    # 1. Find the cells of 0
    height = len(grid)
    width = len(grid[0])
    rows = [r for r in range(height) if 0 in grid[r]]
    columns = [c for c in range(width) if any(row[c] == 0 for row in grid)]

    # 2. Read the colors at the mirrored places
    result = [[0] * len(columns) for _ in rows]
    for i, r in enumerate(rows):
        for j, c in enumerate(columns):
            for nr in (r, height - 1 - r):
                for nc in (c, width - 1 - c):
                    if grid[nr][nc] != 0:
                        result[i][j] = grid[nr][nc]

    return result
