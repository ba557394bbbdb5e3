def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several pieces side by side on a background of 0
    2. Each piece has one color and one or two ends of 5
    3. The output has the height of the input but is less wide
    4. In the output the ends of 5 have the color of their piece
    5. The first piece stays, the next pieces move to the left and up or down
    6. The left end of a piece then touches the right end of the piece before it, in the same row

    Procedure:
    1. Find the objects, connected also diagonally, and sort them from left to right
    2. Move each object so that its left end comes next to the right end of the one before
    3. Draw the objects in a result that is as wide as needed
    4. Return the result
    """

    # 1. Find the objects and sort them from left to right
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for c in range(width):
        for r in range(height):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            cells = []
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for nr in range(cr - 1, cr + 2):
                    for nc in range(cc - 1, cc + 2):
                        if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                            if grid[nr][nc] != 0:
                                seen.add((nr, nc))
                                stack.append((nr, nc))
            objects.append(cells)

    # 2. Move each object next to the one before
    moved = {}
    end = None
    for cells in objects:
        color = max(grid[r][c] for r, c in cells if grid[r][c] != 5)
        ends = sorted([(c, r) for r, c in cells if grid[r][c] == 5])
        dr = dc = 0
        if end:
            dc = end[0] + 1 - ends[0][0]
            dr = end[1] - ends[0][1]
        for r, c in cells:
            moved[(r + dr, c + dc)] = color
        end = (ends[-1][0] + dc, ends[-1][1] + dr)

    # 3. Draw the objects
    new_width = max(c for r, c in moved) + 1
    result = [[0] * new_width for _ in range(height)]
    for (r, c), color in moved.items():
        if 0 <= r < height and 0 <= c:
            result[r][c] = color

    return result
