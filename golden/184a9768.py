def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains large rectangles with holes of 0, and smaller pieces of different colors
    3. There are also scattered cells of 5, which are removed in the output
    4. In the output the pieces have moved into the holes and fill them exactly
    5. The pieces are not rotated, several pieces can lie in one hole
    6. No piece is left outside the rectangles

    Procedure:
    1. Set the cells of 5 to 0
    2. Find the 4-connected parts of one color; a part of 0s without cells at the border is a hole
    3. Parts of other colors that touch a hole are rectangles, the others are pieces
    4. Fill the first free hole cell in reading order with the first cell of a piece that fits
    5. Go on so with the rest of the pieces, go back if nothing fits, until the holes are full
    6. Return the result
    """

    # 1. Set the cells of 5 to 0
    height = len(grid)
    width = len(grid[0])
    result = [[0 if color == 5 else color for color in row] for row in grid]

    def around(r, c):
        places = ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))
        return [(nr, nc) for nr, nc in places if 0 <= nr < height and 0 <= nc < width]

    # 2. Find the 4-connected parts of one color and the holes
    parts = []
    holes = set()
    seen = set()
    for r in range(height):
        for c in range(width):
            if (r, c) in seen:
                continue
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr, nc in around(cr, cc):
                    if (nr, nc) not in seen and result[nr][nc] == result[r][c]:
                        seen.add((nr, nc))
                        cells.append((nr, nc))
            if result[r][c] != 0:
                parts.append(sorted(cells))
            elif all(len(around(cr, cc)) == 4 for cr, cc in cells):
                holes.update(cells)

    # 3. Parts that touch a hole are rectangles, the others are pieces
    pieces = [cells for cells in parts if not holes & {n for cell in cells for n in around(*cell)}]
    colors = {cells[0]: result[cells[0][0]][cells[0][1]] for cells in pieces}
    for cells in pieces:
        for r, c in cells:
            result[r][c] = 0

    # 4. Fill the first free hole cell with the first cell of a piece that fits
    def fill(free, rest):
        if not free:
            return True
        fr, fc = min(free)
        for cells in rest:
            r0, c0 = cells[0]
            places = {(r - r0 + fr, c - c0 + fc) for r, c in cells}

    # 5. Go on so with the rest of the pieces, go back if nothing fits
            if places <= free and fill(free - places, [other for other in rest if other != cells]):
                for r, c in places:
                    result[r][c] = colors[cells[0]]
                return True
        return False

    fill(holes, pieces)

    return result
