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
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            cells = []
            stack = [(r, c)]
            while stack:
                y, x = stack.pop()
                if not (0 <= y < height and 0 <= x < width):
                    continue
                if grid[y][x] != 0 or (y, x) in seen:
                    continue
                seen.add((y, x))
                cells.append((y, x))
                stack.extend([(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)])
            if cells:
                objects.append(cells)

    # 2. Set the cells of each object to the color for its size
    colors = {1: 3, 2: 2, 3: 1}
    result = [row[:] for row in grid]
    for cells in objects:
        for r, c in cells:
            result[r][c] = colors.get(len(cells), 0)

    return result
