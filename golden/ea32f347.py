def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains three straight lines of 5 on a background of 0
    3. The lines are horizontal or vertical and have different lengths
    4. In the output the longest line is 1, the middle one is 4 and the shortest is 2

    Procedure:
    1. Find all objects of 5, each is a line
    2. Sort the lines by length, the longest first
    3. Color the lines with 1, 4 and 2 in this order
    4. Return the result
    """

    # 1. Find all objects of 5
    height = len(grid)
    width = len(grid[0])
    cells = {(r, c) for r in range(height) for c in range(width) if grid[r][c] == 5}
    objects = []
    while cells:
        shape = [cells.pop()]
        for r, c in shape:
            for cell in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
                if cell in cells:
                    cells.remove(cell)
                    shape.append(cell)
        objects.append(shape)

    # 2. Sort the lines by length
    objects.sort(key=len, reverse=True)

    # 3. Color the lines
    result = [row[:] for row in grid]
    for shape, color in zip(objects, [1, 4, 2]):
        for r, c in shape:
            result[r][c] = color

    return result
