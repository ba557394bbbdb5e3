def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several objects of 8 on a background of 0
    2. The output is a square whose size is the number of objects
    3. The output has a diagonal of 8s from the upper left to the lower right corner
    4. All other cells of the output are 0

    Procedure:
    1. Count the objects of 8, connected up, down, left or right
    2. Create a square result of this size, filled with 0
    3. Set the cells of the diagonal to 8
    4. Return the result
    """

    # 1. Count the objects of 8
    height = len(grid)
    width = len(grid[0])
    cells = {(r, c) for r in range(height) for c in range(width) if grid[r][c] == 8}
    count = 0
    while cells:
        count += 1
        stack = [cells.pop()]
        while stack:
            r, c = stack.pop()
            for cell in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
                if cell in cells:
                    cells.remove(cell)
                    stack.append(cell)

    # 2. Create the result
    result = [[0] * count for _ in range(count)]

    # 3. Set the cells of the diagonal to 8
    for n in range(count):
        result[n][n] = 8

    return result
