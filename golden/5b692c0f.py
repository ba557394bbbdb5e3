def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of one color and 4 on a background of 0
    3. A straight line of 4s divides each object, horizontally or vertically
    4. The two halves of an object at this line are not mirror images of each other
    5. In the output they are: the half with more cells stays, the other is replaced by its image

    Procedure:
    1. Find the objects, connected also diagonally
    2. Find the row or column of each object with the longest straight run of 4s, the axis
    3. Split the other cells into the halves before and after the axis, keep the larger one
    4. Set the smaller half to 0 and draw the mirror image of the larger half
    5. Return the result
    """

    # 1. Find the objects
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
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
                for nr in range(max(cr - 1, 0), min(cr + 2, height)):
                    for nc in range(max(cc - 1, 0), min(cc + 2, width)):
                        if grid[nr][nc] != 0 and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            objects.append(cells)

    # 2. Find the row or column of each object with the longest run of 4s
    axes = []
    for cells in objects:
        runs = []
        for r, c in cells:
            for way, (dr, dc) in enumerate([(0, 1), (1, 0)]):
                length = 0
                while (r + length * dr, c + length * dc) in cells:
                    if grid[r + length * dr][c + length * dc] != 4:
                        break
                    length += 1
                runs.append((length, way, (r, c)[way]))
        axes.append(max(runs)[1:])

    # 3. Split the other cells into halves and keep the larger one
    # 4. Set the smaller half to 0 and draw the mirror image of the larger half
    result = [row[:] for row in grid]
    for cells, (way, axis) in zip(objects, axes):
        halves = [[cell for cell in cells if cell[way] < axis],
                  [cell for cell in cells if cell[way] > axis]]
        halves.sort(key=len)
        for r, c in halves[0]:
            result[r][c] = 0
        for r, c in halves[1]:
            if way == 0:
                result[2 * axis - r][c] = grid[r][c]
            else:
                result[r][2 * axis - c] = grid[r][c]

    return result
