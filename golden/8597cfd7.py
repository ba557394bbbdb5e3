def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. A row of 5s in the middle divides the grid into an upper half and a lower half
    2. Each half contains a column of 2s and a column of 4s that begin at its top
    3. The columns in the lower half are longer than those in the upper half
    4. The output is a 2x2 grid of one color
    5. It is the color, 2 or 4, whose column has grown more from the upper to the lower half

    Procedure:
    1. Split the grid into the upper half and the lower half
    2. Find how many cells more of 2 and of 4 the lower half has
    3. Fill a 2x2 grid with the color that has grown more
    4. Return the result
    """

    # 1. Split the grid into the upper half and the lower half
    height = len(grid) // 2
    upper = grid[:height]
    lower = grid[height + 1:]

    # 2. Find how much each color has grown
    growth = {}
    for color in (2, 4):
        before = sum(row.count(color) for row in upper)
        after = sum(row.count(color) for row in lower)
        growth[color] = after - before

    # 3. Fill a 2x2 grid with the color that has grown more
    color = 2 if growth[2] > growth[4] else 4
    result = [[color] * 2 for _ in range(2)]

    return result
