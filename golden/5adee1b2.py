def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. In the lower left corner there are pairs of colors side by side in the first two columns
    3. The input also contains several objects, each of one color, on a background of 0
    4. In the output each object lies in a filled rectangle
    5. The rectangle is one cell larger than the object on each side and is cut off at the border
    6. The left color of a pair is the color of an object, the right one the color of its rectangle

    Procedure:
    1. Read the pairs from the first two columns where both cells are not 0
    2. Find the objects right of the first two columns, connected also diagonally
    3. Extend the bounding box of each object by one cell on each side
    4. In this box set the cells of 0 to the right color of the pair of the object
    5. Return the result
    """

    # 1. Read the pairs from the first two columns
    height, width = len(grid), len(grid[0])
    pairs = {row[0]: row[1] for row in grid if row[0] and row[1]}

    # 2. Find the objects right of the first two columns
    rest = {(r, c) for r in range(height) for c in range(2, width) if grid[r][c] in pairs}
    objects = []
    while rest:
        cells = [rest.pop()]
        for r, c in cells:
            for cell in [(nr, nc) for nr in (r - 1, r, r + 1) for nc in (c - 1, c, c + 1)]:
                if cell in rest and grid[cell[0]][cell[1]] == grid[r][c]:
                    rest.remove(cell)
                    cells.append(cell)
        objects.append(cells)

    # 3. Extend the bounding box of each object by one cell on each side
    boxes = []
    for cells in objects:
        rows, columns = zip(*cells)
        box = [(r, c) for r in range(max(min(rows) - 1, 0), min(max(rows) + 2, height))
               for c in range(max(min(columns) - 1, 0), min(max(columns) + 2, width))]
        boxes.append((pairs[grid[rows[0]][columns[0]]], box))

    # 4. In this box set the cells of 0 to the right color of the pair
    result = [row[:] for row in grid]
    for color, box in boxes:
        for r, c in box:
            if grid[r][c] == 0:
                result[r][c] = color

    return result
