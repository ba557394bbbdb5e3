def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several objects of 8 on a background of 0
    2. The output is a square whose size is the number of objects
    3. The output has a diagonal of 8s from the upper left to the lower right corner
    4. All other cells of the output are 0

    Procedure:
    1. Count the objects of 8
    2. Create a square result of this size, filled with 0
    3. Set the cells of the diagonal to 8
    4. Return the result
    """

    # 1. Count the objects of 8
    height = len(grid)
    width = len(grid[0])
    seen = set()
    count = 0
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 8 or (r, c) in seen:
                continue
            count += 1
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                if not (0 <= cr < height and 0 <= cc < width) or (cr, cc) in seen:
                    continue
                if grid[cr][cc] != 8:
                    continue
                seen.add((cr, cc))
                stack.extend([(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)])

    # 2. Create the result
    result = [[0] * count for _ in range(count)]

    # 3. Set the cells of the diagonal to 8
    for n in range(count):
        result[n][n] = 8

    return result
