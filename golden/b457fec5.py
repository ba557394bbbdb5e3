def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a row of colors and large slanting shapes of 5 on a background of 0
    3. Each shape begins in the top left or the top right corner of its bounding box
    4. In the output the shapes are filled with the colors of the row, again and again in order
    5. The colors form angles around this corner, the first color fills its row and its column
    6. From the first row that reaches the opposite side on no new angle begins

    Procedure:
    1. Read the colors other than 0 and 5 from left to right
    2. Find each shape of 5, 4-connected, and its top row
    3. If its top left cell is 5, count columns from its left side, else from its right side
    4. Find the limit, the row distance from the top to the first row that reaches the other side
    5. Take the smallest of the limit, the distance to the top and the distance to this side
    6. Set each cell to the color with this number, starting again after the last color
    7. Return the result
    """

    # 1. Read the colors other than 0 and 5
    height = len(grid)
    width = len(grid[0])
    colors = [color for row in grid for color in row if color not in (0, 5)]
    result = [row[:] for row in grid]

    # 2. Find each shape of 5 and its top row
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 5 or (r, c) in seen:
                continue
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr, nc in ((cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)):
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] == 5:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            top = r

    # 3. If its top left cell is 5, count columns from its left side, else from its right side
            left = min(cc for cr, cc in cells)
            right = max(cc for cr, cc in cells)
            side, other = (left, right) if (top, left) in cells else (right, left)

    # 4. Find the limit, the row distance to the first row that reaches the other side
            limit = min(cr for cr, cc in cells if cc == other) - top

    # 5. Take the smallest of the limit, the distance to the top and to this side
            for cr, cc in cells:
                distance = min(limit, cr - top, abs(cc - side))

    # 6. Set each cell to the color with this number
                result[cr][cc] = colors[distance % len(colors)]

    return result
