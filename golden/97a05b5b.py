def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a large rectangle of 2 with some holes of 0
    2. Outside of it lie small square pieces, each with cells of 2 and cells of another color
    3. The output has the size of the large rectangle and has no holes
    4. Each piece is put on a hole, it may be rotated
    5. The cells of 2 of the piece fill the hole exactly, its other cells lie around the hole

    Procedure:
    1. Cut out the large rectangle, the rows and columns with many cells of 2
    2. Find the pieces as the objects outside of the rectangle, connected also diagonally
    3. Rotate each piece until its cells of 2 fit a hole and draw it there, larger holes first
    4. Return the result
    """

    # 1. Cut out the large rectangle
    height = len(grid)
    width = len(grid[0])

    def longest_run(lines):
        counts = [line.count(2) for line in lines]
        runs = [[]]
        for k, count in enumerate(counts):
            if count * 3 > max(counts):
                runs[-1].append(k)
            else:
                runs.append([])
        longest = max(runs, key=len)
        return longest[0], longest[-1]

    top, bottom = longest_run(grid)
    left, right = longest_run(list(zip(*grid)))
    area = [row[left:right + 1] for row in grid[top:bottom + 1]]

    # 2. Find the pieces outside of the rectangle
    seen = {(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)}
    pieces = []
    for r in range(height):
        for c in range(width):
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
            columns = [nc for nr, nc in cells]
            rows = range(r, max(cells)[0] + 1)
            pieces.append([grid[nr][min(columns):max(columns) + 1] for nr in rows])

    # 3. Draw each piece where its cells of 2 fit a hole
    result = [row[:] for row in area]

    def put(piece):
        for _ in range(4):
            holes = [[0 if color == 2 else 2 for color in row] for row in piece]
            size = len(piece)
            for r in range(len(area) - size + 1):
                for c in range(len(area[0]) - len(piece[0]) + 1):
                    part = [row[c:c + len(piece[0])] for row in result[r:r + size]]
                    if part == holes:
                        for k in range(size):
                            result[r + k][c:c + len(piece[0])] = piece[k]
                        return
            piece = [list(row) for row in zip(*piece[::-1])]

    for piece in sorted(pieces, key=lambda piece: -sum(row.count(2) for row in piece)):
        put(piece)

    return result
