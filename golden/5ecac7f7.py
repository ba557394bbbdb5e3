def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The grid has three parts of the same size side by side
    2. Two columns of 6s separate the parts
    3. Each part contains three objects side by side on a background of 7
    4. The output has the size of one part
    5. The output shows the left object of part 1, the middle one of part 2, the right one of part 3
    6. The left object keeps its place, the others follow side by side, all in their rows

    Procedure:
    1. Split the grid into the three parts
    2. Create a result of the size of one part, filled with 7
    3. Find the objects of each part, from left to right
    4. Draw object 1 of part 1, object 2 of part 2 and object 3 of part 3 side by side
    5. Return the result
    """

    # 1. Split the grid into the three parts
    height = len(grid)
    width = (len(grid[0]) - 2) // 3
    parts = []
    for k in range(3):
        start = k * (width + 1)
        parts.append([row[start:start + width] for row in grid])

    # 2. Create the result
    result = [[7] * width for _ in range(height)]

    # 3. Find the objects of each part, from left to right
    found = []
    for part in parts:
        objects = []
        seen = set()
        for c in range(width):
            for r in range(height):
                if part[r][c] == 7 or (r, c) in seen:
                    continue
                seen.add((r, c))
                cells = []
                stack = [(r, c)]
                while stack:
                    cr, cc = stack.pop()
                    cells.append((cr, cc))
                    for dr in (-1, 0, 1):
                        for dc in (-1, 0, 1):
                            nr, nc = cr + dr, cc + dc
                            if not (0 <= nr < height and 0 <= nc < width):
                                continue
                            if part[nr][nc] == part[r][c] and (nr, nc) not in seen:
                                seen.add((nr, nc))
                                stack.append((nr, nc))
                objects.append((part[r][c], cells))
        found.append(objects)

    # 4. Draw one object of each part side by side
    left = min(c for r, c in found[0][0][1])
    for k in range(3):
        color, cells = found[k][k]
        first = min(c for r, c in cells)
        last = max(c for r, c in cells)
        for r, c in cells:
            if c - first + left < width:
                result[r][c - first + left] = color
        left += last - first + 1

    return result
