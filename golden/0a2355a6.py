def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains several shapes of 8 on a background of 0
    3. Each shape encloses some holes, areas of 0
    4. In the output the color of a shape depends on the number of its holes
    5. One hole gives 1, two holes give 3, three holes give 2, four holes give 4

    Procedure:
    1. Find the shapes of 8, connected at sides
    2. Find the areas of 0, connected at sides; those without a cell at the border are holes
    3. Count the holes of each shape; a hole belongs to the shape directly above its topmost cell
    4. Color each shape by its number of holes: 1 -> 1, 2 -> 3, 3 -> 2, 4 -> 4
    5. Return the result
    """

    # 1. Find the shapes of 8
    height = len(grid)
    width = len(grid[0])

    def areas(color):
        cells = {(r, c) for r in range(height) for c in range(width) if grid[r][c] == color}
        found = []
        while cells:
            stack = [cells.pop()]
            area = []
            while stack:
                r, c = stack.pop()
                area.append((r, c))
                for cell in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
                    if cell in cells:
                        cells.remove(cell)
                        stack.append(cell)
            found.append(area)
        return found

    shapes = areas(8)

    # 2. Find the holes
    holes = [area for area in areas(0)
             if all(0 < r < height - 1 and 0 < c < width - 1 for r, c in area)]

    # 3. Count the holes of each shape
    above = [(min(hole)[0] - 1, min(hole)[1]) for hole in holes]
    counts = [sum(cell in shape for cell in above) for shape in shapes]

    # 4. Color each shape by its number of holes
    result = [row[:] for row in grid]
    for shape, count in zip(shapes, counts):
        for r, c in shape:
            result[r][c] = {1: 1, 2: 3, 3: 2, 4: 4}[count]

    return result
