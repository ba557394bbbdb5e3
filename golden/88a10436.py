def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a shape of several colors and a single cell of 5 on a background of 0
    3. The shape fits in a 3x3 square
    4. In the output the shape stays and a copy of it appears
    5. The center of the copy is at the cell of 5, the 5 itself is removed

    Procedure:
    1. Find the cell of 5 and the cells of the shape
    2. Find the center of the shape
    3. Remove the 5 and copy each cell of the shape, so that its center is where the 5 was
    4. Return the result
    """

    # 1. Find the cell of 5 and the cells of the shape
    height = len(grid)
    width = len(grid[0])
    cells = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 5:
                mark_r, mark_c = r, c
            elif grid[r][c] != 0:
                cells.append((r, c))

    # 2. Find the center of the shape
    rows = [r for r, c in cells]
    columns = [c for r, c in cells]
    center_r = (min(rows) + max(rows)) // 2
    center_c = (min(columns) + max(columns)) // 2

    # 3. Remove the 5 and copy the shape
    result = [row[:] for row in grid]
    result[mark_r][mark_c] = 0
    for r, c in cells:
        nr, nc = mark_r + r - center_r, mark_c + c - center_c
        if 0 <= nr < height and 0 <= nc < width:
            result[nr][nc] = grid[r][c]

    return result
