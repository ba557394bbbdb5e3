def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a hollow square of 1
    3. A diagonal of other colors runs from the upper left corner of the grid to the square
    4. In the output the square is filled with nested rings
    5. The rings from the outside to the inside have the colors of the diagonal in its order
    6. The last color fills the rest

    Procedure:
    1. List the colors of the diagonal from the upper left corner up to the first 1
    2. Find the bounding box of the cells of 1
    3. For each color in turn shrink the box by one cell on each side and fill it with the color
    4. Return the result
    """

    # 1. List the colors of the diagonal up to the first 1
    colors = []
    while grid[len(colors)][len(colors)] != 1:
        colors.append(grid[len(colors)][len(colors)])

    # 2. Find the bounding box of the cells of 1
    cells = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color == 1]
    top, left = cells[0]
    bottom, right = cells[-1]

    # 3. For each color shrink the box by one cell on each side and fill it
    result = [row[:] for row in grid]
    for color in colors:
        top, left, bottom, right = top + 1, left + 1, bottom - 1, right - 1
        for r in range(top, bottom + 1):
            for c in range(left, right + 1):
                result[r][c] = color

    return result
