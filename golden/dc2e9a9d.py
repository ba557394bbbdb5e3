def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains outlines of rectangles of 3 on a background of 0
    3. Each outline has one more cell of 3 that sticks out of one side
    4. In the output each outline has a mirror image on the side opposite to this cell
    5. One row or column lies between an outline and its image
    6. Images to the left or right are 1, images above or below are 8

    Procedure:
    1. Find the 4-connected shapes of 3 with their top, left, bottom and right
    2. Find the border row or column of the shape with a single cell, the side that sticks out
    3. Mirror the shape at the row or column next to its opposite side
    4. Draw the image in 1 to the left or right or in 8 above or below, cut off at the border
    5. Return the result
    """

    # 1. Find the shapes of 3
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 3 or (r, c) in seen:
                continue
            cells = []
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for nr, nc in ((cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)):
                    if 0 <= nr < height and 0 <= nc < width:
                        if grid[nr][nc] == 3 and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            rows = sorted(cr for cr, cc in cells)
            columns = sorted(cc for cr, cc in cells)

    # 2. Find the border row or column with a single cell
    # 3. Mirror the shape at the row or column next to its opposite side
            if rows[0] < rows[1]:
                image = [(2 * rows[-1] + 2 - cr, cc, 8) for cr, cc in cells]
            elif rows[-2] < rows[-1]:
                image = [(2 * rows[0] - 2 - cr, cc, 8) for cr, cc in cells]
            elif columns[0] < columns[1]:
                image = [(cr, 2 * columns[-1] + 2 - cc, 1) for cr, cc in cells]
            else:
                image = [(cr, 2 * columns[0] - 2 - cc, 1) for cr, cc in cells]

    # 4. Draw the image
            for cr, cc, color in image:
                if 0 <= cr < height and 0 <= cc < width:
                    result[cr][cc] = color

    return result
