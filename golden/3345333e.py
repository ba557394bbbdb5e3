def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a shape of one color on a background of 0
    3. A full rectangle of another color covers a part of the shape
    4. The left half of the shape is the mirror image of its right half
    5. In the output the rectangle is gone and the covered part of the shape is restored

    Procedure:
    1. Find the cells of each color and the color that forms a full rectangle
    2. Find the mirror axis: every cell of the shape must mirror to the shape or the rectangle
    3. Draw the shape and its mirror image on a background of 0
    4. Return the result
    """

    # 1. Find the cells of each color and the color that forms a full rectangle
    height = len(grid)
    width = len(grid[0])
    colors = sorted({color for row in grid for color in row} - {0})
    for color in colors:
        cells = {(r, c) for r in range(height) for c in range(width) if grid[r][c] == color}
        rows = {r for r, c in cells}
        columns = {c for r, c in cells}
        box = (max(rows) - min(rows) + 1) * (max(columns) - min(columns) + 1)
        if len(cells) == box:
            cover = cells
        else:
            shape = cells
            shape_color = color

    # 2. Find the mirror axis
    best = -1
    for total in range(2 * width):
        mirrored = {(r, total - c) for r, c in shape}
        if mirrored <= shape | cover and len(mirrored & shape) > best:
            best = len(mirrored & shape)
            image = mirrored

    # 3. Draw the shape and its mirror image
    result = [[0] * width for _ in range(height)]
    for r, c in shape | image:
        result[r][c] = shape_color

    return result
