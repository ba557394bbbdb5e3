def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains frames of several colors on a background of 0
    3. Each frame has one or two cells of 0 inside
    4. A single cell inside a frame becomes 5
    5. Two cells inside a frame become 7

    Procedure:
    1. Find the areas of connected cells of 0 (no diagonals) that do not touch the border
    2. Color an area of 1 cell in 5 and an area of 2 cells in 7
    3. Return the result
    """

    # 1. Find the areas of 0 that do not touch the border
    height = len(grid)
    width = len(grid[0])
    areas = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0 or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = [(r, c)]
            for cr, cc in cells:
                for nr, nc in [(cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)]:
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] == 0:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            if all(0 < r < height - 1 and 0 < c < width - 1 for r, c in cells):
                areas.append(cells)

    # 2. Color the areas of 1 and 2 cells
    result = [row[:] for row in grid]
    for cells in areas:
        if len(cells) <= 2:
            for r, c in cells:
                result[r][c] = 5 if len(cells) == 1 else 7

    return result
