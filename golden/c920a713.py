def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains outlines of rectangles on a background of 0, each of its own color
    2. The outlines lie in layers: where two of them cross, only the upper one is visible
    3. The output is a square of rings around one center cell, with one color for each rectangle
    4. The center has the color of the top layer, each next ring that of the next lower layer
    5. The outermost ring has the color of the bottom layer

    Procedure:
    1. Take the box from the first to the last row and column of the cells of each color except 0
    2. Again and again take a color whose box border has only cells of it or of colors taken before
    3. Draw the rings from the outside to the center, the color taken last outermost
    4. Return the result
    """

    # 1. Take the box of the cells of each color except 0
    boxes = {}
    for r, row in enumerate(grid):
        for c, color in enumerate(row):
            if color != 0:
                top, left, bottom, right = boxes.get(color, (r, c, r, c))
                boxes[color] = (top, min(left, c), r, max(right, c))

    # 2. Take a color whose box border has only cells of it or of colors taken before
    taken = []
    while len(taken) < len(boxes):
        for color in boxes:
            top, left, bottom, right = boxes[color]
            border = set(grid[top][left:right + 1] + grid[bottom][left:right + 1])
            for r in range(top, bottom + 1):
                border |= {grid[r][left], grid[r][right]}
            if color not in taken and border <= set(taken + [color]):
                taken.append(color)
                break

    # 3. Draw the rings from the outside to the center
    size = 2 * len(taken) - 1
    result = [[0] * size for _ in range(size)]
    for i, color in enumerate(reversed(taken)):
        for r in range(i, size - i):
            for c in range(i, size - i):
                result[r][c] = color

    return result
