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
                if grid[y][x] != 3 or (y, x) in seen:
                    continue
                seen.add((y, x))
                cells.append((y, x))
                stack.extend([(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)])
            if cells:
                objects.append(cells)

    # 2. Set the cells of each object with two or more cells to 8
    result = [row[:] for row in grid]
    for cells in objects:
        if len(cells) >= 2:
            for r, c in cells:
                result[r][c] = 8

    return result
