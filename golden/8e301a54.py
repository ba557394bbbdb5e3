def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of different colors on a background of 7
    3. In the output each object moves down by as many rows as it has cells

    Procedure:
    1. Find all objects of one color
    2. Create a result filled with 7
    3. Draw each object, moved down by the number of its cells
    4. Return the result
    """

    # 1. Find all objects of one color
    height = len(grid)
    width = len(grid[0])
    cells = {(r, c) for r in range(height) for c in range(width) if grid[r][c] != 7}
    objects = []
    while cells:
        shape = [cells.pop()]
        for r, c in shape:
            for nr, nc in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
                if (nr, nc) in cells and grid[nr][nc] == grid[r][c]:
                    cells.remove((nr, nc))
                    shape.append((nr, nc))
        objects.append(shape)

    # 2. Create the result
    result = [[7] * width for _ in range(height)]

    # 3. Draw each object, moved down by the number of its cells
    for shape in objects:
        for r, c in shape:
            if r + len(shape) < height:
                result[r + len(shape)][c] = grid[r][c]

    return result
