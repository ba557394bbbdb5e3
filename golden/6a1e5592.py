def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The upper rows are filled with 2 and have gaps of 0 that are open at the bottom
    3. The lower part contains objects of 5, one for each gap
    4. Each object moves into one of the gaps and becomes 1, without being turned
    5. The upper cells of the object fill the gap exactly, the others stay below the 2s

    Procedure:
    1. Find the rows with 2s, the gaps in them and the objects of 5
    2. Find the cells of each object when its upper part fills a gap exactly
    3. Assign the objects to the gaps so that every object fits and none overlap
    4. Remove the 5s and draw the moved objects with 1
    5. Return the result
    """

    # 1. Find the rows with 2s, the gaps and the objects
    height = len(grid)
    width = len(grid[0])
    depth = sum(2 in row for row in grid)

    def find_objects(color, rows):
        seen = set()
        objects = []
        for r in rows:
            for c in range(width):
                cells = []
                stack = [(r, c)]
                while stack:
                    cr, cc = stack.pop()
                    if cr not in rows or not 0 <= cc < width or (cr, cc) in seen:
                        continue
                    if grid[cr][cc] != color:
                        continue
                    seen.add((cr, cc))
                    cells.append((cr, cc))
                    stack.extend([(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)])
                if cells:
                    objects.append(cells)
        return objects

    gaps = find_objects(0, range(depth))
    objects = find_objects(5, range(depth, height))

    # 2. Find the cells of an object when it fills a gap
    def fill(gap, cells):
        dr = min(gap)[0] - min(cells)[0]
        dc = min(gap)[1] - min(cells)[1]
        moved = [(r + dr, c + dc) for r, c in cells]
        upper = [cell for cell in moved if cell[0] < depth]
        fits = sorted(upper) == sorted(gap) and all(0 <= c < width for r, c in moved)
        return moved if fits else []

    # 3. Assign the objects to the gaps
    from itertools import permutations

    best = []
    for order in permutations(objects):
        filled = [fill(gap, cells) for gap, cells in zip(gaps, order)]
        cells = [cell for moved in filled for cell in moved]
        if all(filled) and len(set(cells)) == len(cells):
            best = cells
            break

    # 4. Remove the 5s and draw the moved objects
    result = [[0 if color == 5 else color for color in row] for row in grid]
    for r, c in best:
        result[r][c] = 1

    return result
