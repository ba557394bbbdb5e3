def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a line of 1s over the whole grid, a full row or a full column
    3. On one side of the line is a shape of two colors on a background of 0
    4. In the output the other side contains the mirror image of the shape with its colors
    5. The two colors of the shape itself are exchanged

    Procedure:
    1. Find the full row or the full column of 1s
    2. Find the two colors of the shape, neither 0 nor 1
    3. Exchange the two colors in each cell of the shape
    4. Draw the mirror image of the shape in the line with the original colors
    5. Return the result
    """

    # 1. Find the full row or column of 1s
    height = len(grid)
    width = len(grid[0])
    rows = [r for r in range(height) if set(grid[r]) == {1}]
    columns = [c for c in range(width) if all(row[c] == 1 for row in grid)]

    # 2. Find the two colors of the shape
    shape = [(r, c) for r in range(height) for c in range(width) if grid[r][c] > 1]
    total = sum({grid[r][c] for r, c in shape})

    # 3. Exchange the two colors
    result = [row[:] for row in grid]
    for r, c in shape:
        result[r][c] = total - grid[r][c]

    # 4. Draw the mirror image with the original colors
    for r, c in shape:
        y = 2 * rows[0] - r if rows else r
        x = c if rows else 2 * columns[0] - c
        result[y][x] = grid[r][c]

    return result
