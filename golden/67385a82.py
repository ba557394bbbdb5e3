def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 3 on a background of 0
    3. The cells of 3 form objects, connected up, down, left or right
    4. Objects with two or more cells become 8
    5. Single cells stay 3

    Procedure:
    1. Find all objects of 3
    2. Set the cells of each object with two or more cells to 8
    3. Return the result
    """

    # 1. Find all objects of 3
    height = len(grid)
    width = len(grid[0])
    cells = {(r, c) for r in range(height) for c in range(width) if grid[r][c] == 3}
    objects = []
    while cells:
        shape = [cells.pop()]
        for r, c in shape:
            for cell in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
                if cell in cells:
                    cells.remove(cell)
                    shape.append(cell)
        objects.append(shape)

    # 2. Set the cells of each object with two or more cells to 8
    result = [row[:] for row in grid]
    for shape in objects:
        if len(shape) >= 2:
            for r, c in shape:
                result[r][c] = 8

    return result
