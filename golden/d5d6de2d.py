def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains outlines of rectangles in 2 on a background of 0
    3. In the output all cells of 2 are removed
    4. The cells of 0 that were enclosed by an outline become 3
    5. A rectangle of 2s that encloses no cells leaves nothing

    Procedure:
    1. Find all cells of 0 that can be reached from the border over cells of 0
    2. Create a result of the same size, filled with 0
    3. Set the cells of 0 that were not reached to 3
    4. Return the result
    """

    # 1. Find all cells of 0 that can be reached from the border
    height = len(grid)
    width = len(grid[0])
    reached = set()
    stack = []
    for r in range(height):
        for c in range(width):
            if r in (0, height - 1) or c in (0, width - 1):
                stack.append((r, c))
    while stack:
        r, c = stack.pop()
        if not (0 <= r < height and 0 <= c < width):
            continue
        if grid[r][c] != 0 or (r, c) in reached:
            continue
        reached.add((r, c))
        stack.extend([(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)])

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Set the cells of 0 that were not reached to 3
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 and (r, c) not in reached:
                result[r][c] = 3

    return result
