def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains small objects of 0 on a background of 5
    3. The objects have one, two or three cells
    4. In the output the objects with one cell are 3, with two cells 2 and with three cells 1
    5. The cells of 5 stay the same

    Procedure:
    1. Find all objects of 0
    2. Set the cells of each object to the color for its size
    3. Return the result
    """

    # 1. Find all objects of 0
    height = len(grid)
    width = len(grid[0])
    cells = {(r, c) for r in range(height) for c in range(width) if grid[r][c] == 0}
    objects = []
    while cells:
        shape = [cells.pop()]
        for r, c in shape:
            for cell in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
                if cell in cells:
                    cells.remove(cell)
                    shape.append(cell)
        objects.append(shape)

    # 2. Set the cells of each object to the color for its size
    colors = {1: 3, 2: 2, 3: 1}
    result = [row[:] for row in grid]
    for shape in objects:
        for r, c in shape:
            result[r][c] = colors.get(len(shape), 0)

    return result
