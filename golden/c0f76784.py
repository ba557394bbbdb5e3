def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains outlines of squares in 5 on a background of 0
    3. The outlines stay the same and the enclosed cells of 0 are filled with a color
    4. The color depends on the side of the enclosed square
    5. A side of 1 gives 6, a side of 2 gives 7, a side of 3 gives 8

    Procedure:
    1. Find all objects of 0
    2. Choose the objects that do not touch the border of the grid
    3. Fill each of them with 5 plus the side of the square, the root of its number of cells
    4. Return the result
    """

    # 1. Find all objects of 0
    height = len(grid)
    width = len(grid[0])
    seen = set()
    objects = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0 or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = [(r, c)]
            for cr, cc in cells:
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = cr + dr, cc + dc
                    if 0 <= nr < height and 0 <= nc < width:
                        if grid[nr][nc] == 0 and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(cells)

    # 2. Choose the objects that do not touch the border
    enclosed = []
    for cells in objects:
        if all(0 < r < height - 1 and 0 < c < width - 1 for r, c in cells):
            enclosed.append(cells)

    # 3. Fill each of them
    result = [row[:] for row in grid]
    for cells in enclosed:
        side = int(len(cells) ** 0.5)
        for r, c in cells:
            result[r][c] = 5 + side

    return result
