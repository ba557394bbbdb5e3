def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input consists of two halves of the same size, their border colors differ
    2. One half contains shapes, each has marked cells of other colors
    3. The other half contains only marked cells, the output has the size of this half
    4. The marked cells of a shape appear there again in the same arrangement, but moved
    5. In the output the shape is moved so that its marked cells lie on those marked cells
    6. Shapes without such an arrangement are left out

    Procedure:
    1. Split the grid into two halves, the half with more colored cells has the shapes
    2. Find the shapes: objects, connected also diagonally, that are not background
    3. Try shapes with many marked cells first and find the move that fits all marked cells
    4. Draw each fitting shape at its new place
    5. Return the result
    """

    # 1. Split the grid into two halves
    height, width = len(grid), len(grid[0])
    if height > width:
        height //= 2
        halves = [grid[:height], grid[height:]]
    else:
        width //= 2
        halves = [[row[:width] for row in grid], [row[width:] for row in grid]]

    def colored(half):
        border = half[0] + half[-1] + [row[0] for row in half] + [row[-1] for row in half]
        back = max(sorted(set(border)), key=border.count)
        return {(r, c): half[r][c] for r in range(height) for c in range(width)
                if half[r][c] != back}

    halves.sort(key=lambda half: len(colored(half)))
    marks, cells = colored(halves[0]), colored(halves[1])

    # 2. Find the shapes
    shapes = []
    seen = set()
    for start in cells:
        shape = []
        stack = [start]
        while stack:
            r, c = stack.pop()
            if (r, c) in cells and (r, c) not in seen:
                seen.add((r, c))
                shape.append((r, c))
                stack.extend([(r + dr, c + dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1)])
        shapes.append(shape)

    # 3. Find the move that fits all marked cells of a shape
    free = dict(marks)
    found = []

    def marked(shape):
        return [cell for cell in shape if cells[cell] in marks.values()]

    def fits(shape, dr, dc):
        spots = [free.get((r + dr, c + dc)) for r, c in marked(shape)]
        return spots == [cells[cell] for cell in marked(shape)]

    shapes = [shape for shape in shapes if marked(shape)]
    shapes.sort(key=lambda shape: -len(marked(shape)))
    for shape in shapes:
        r, c = marked(shape)[0]
        moves = [(nr - r, nc - c) for nr, nc in free if fits(shape, nr - r, nc - c)]
        for dr, dc in moves[:1]:
            found.append((shape, dr, dc))
            for r, c in marked(shape):
                del free[r + dr, c + dc]

    # 4. Draw each fitting shape at its new place
    result = [row[:] for row in halves[0]]
    for shape, dr, dc in found:
        for r, c in shape:
            if 0 <= r + dr < height and 0 <= c + dc < width:
                result[r + dr][c + dc] = cells[r, c]

    return result
