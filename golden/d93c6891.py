def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a region of 4 with rectangles of 7 and straight lines of 5 in it
    3. Some rectangles of 7 touch lines of 5 along the border of the region
    4. In the output all cells of 5 in these lines have become 4
    5. As many cells of the rectangle have become 5, beginning at the border of the region
    6. Rectangles of 7 without 5s stay the same

    Procedure:
    1. Find each object of cells of 5 and 7, 4-connected
    2. Find the direction in which its 7s touch a cell of 0 or the border of the grid
    3. Set the 5s to 4, and set as many 7s to 5, beginning at the side in this direction
    4. Return the result
    """

    # 1. Find each object of cells of 5 and 7
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] not in (5, 7) or (r, c) in seen:
                continue
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr, nc in ((cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)):
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] in (5, 7):
                            seen.add((nr, nc))
                            cells.append((nr, nc))

    # 2. Find the direction in which its 7s touch a cell of 0 or the border
            line = [cell for cell in cells if grid[cell[0]][cell[1]] == 5]
            block = [cell for cell in cells if grid[cell[0]][cell[1]] == 7]
            for cr, cc in block:
                for nr, nc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                    tr, tc = cr + nr, cc + nc
                    if not (0 <= tr < height and 0 <= tc < width) or grid[tr][tc] == 0:
                        dr, dc = nr, nc

    # 3. Set the 5s to 4, and as many 7s to 5, beginning at the side in this direction
            for cr, cc in line:
                result[cr][cc] = 4
            if line:
                block.sort(key=lambda cell: -cell[0] * dr - cell[1] * dc)
            for cr, cc in block[:len(line)]:
                result[cr][cc] = 5

    return result
