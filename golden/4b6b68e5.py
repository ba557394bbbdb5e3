def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains outlines of several colors and scattered cells on a background of 0
    3. Some outlines are closed, others have an opening
    4. In the output the outlines stay and all scattered cells disappear
    5. Each closed outline is filled with one color
    6. It is the color of most scattered cells inside of this outline

    Procedure:
    1. Find the outlines: more than 4 connected cells of one color except 0
    2. Find the areas of connected other cells, in both steps without diagonals
    3. Fill an area that touches the border with 0, another one with its most common color except 0
    4. Return the result
    """

    # 1. Find the outlines
    height = len(grid)
    width = len(grid[0])

    def parts(kinds):
        found = []
        seen = set()
        for r in range(height):
            for c in range(width):
                if (r, c) in seen:
                    continue
                seen.add((r, c))
                cells = [(r, c)]
                for cr, cc in cells:
                    for nr, nc in [(cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)]:
                        if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                            if kinds[nr][nc] == kinds[r][c]:
                                seen.add((nr, nc))
                                cells.append((nr, nc))
                found.append(cells)
        return found

    lines = [[0] * width for _ in range(height)]
    for cells in parts(grid):
        for r, c in cells:
            if len(cells) > 4:
                lines[r][c] = grid[r][c]

    # 2. Find the areas of connected other cells
    areas = [cells for cells in parts(lines) if lines[cells[0][0]][cells[0][1]] == 0]

    # 3. Fill an area with 0 or its most common color
    result = [row[:] for row in lines]
    for cells in areas:
        colors = [grid[r][c] for r, c in cells if grid[r][c] != 0]
        border = any(r in (0, height - 1) or c in (0, width - 1) for r, c in cells)
        for r, c in cells:
            result[r][c] = 0 if border or not colors else max(colors, key=colors.count)

    return result
