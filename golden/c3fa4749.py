def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of many colors and some large regions of one color
    3. Some regions have a gap of cells of several colors inside
    4. Such a gap reaches the border of the grid with exactly one cell
    5. In the output the whole gap has the color of this cell

    Procedure:
    1. Find the regions, at least 20 cells of one color, 4-connected
    2. Find the 4-connected parts of all cells outside a region; all but the largest part are gaps
    3. If exactly one cell of a gap lies at the border of the grid, set the gap to its color
    4. Return the result
    """

    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    def parts(values):
        found = []
        seen = set()
        for r in range(height):
            for c in range(width):
                if (r, c) in seen:
                    continue
                cells = [(r, c)]
                seen.add((r, c))
                for cr, cc in cells:
                    for nr, nc in ((cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)):
                        if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                            if values[nr][nc] == values[r][c]:
                                seen.add((nr, nc))
                                cells.append((nr, nc))
                found.append(cells)
        return found

    # 1. Find the regions, at least 20 cells
    for region in parts(grid):
        if len(region) < 20:
            continue

    # 2. Find the gaps in the cells outside the region
        cells = set(region)
        inside = [[(r, c) in cells for c in range(width)] for r in range(height)]
        others = [part for part in parts(inside) if part[0] not in cells]
        largest = max(others, key=len)

    # 3. If exactly one cell of a gap lies at the border, set the gap to its color
        for gap in others:
            border = [(r, c) for r, c in gap if r in (0, height - 1) or c in (0, width - 1)]
            if gap != largest and len(border) == 1:
                for r, c in gap:
                    result[r][c] = grid[border[0][0]][border[0][1]]

    return result
