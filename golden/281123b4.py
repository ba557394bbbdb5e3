def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input consists of four parts of the same size, separated by columns of 3s
    2. The parts contain cells of 8, 5, 9 and 4, from left to right, on a background of 0
    3. The output has the size of one part and shows the four parts laid over each other
    4. 9 covers all others, then comes 4, then 8, and 5 is at the bottom

    Procedure:
    1. Split the grid into the four parts
    2. Create a result of the size of one part, filled with 0
    3. Draw the parts of 5, 8, 4 and 9 onto the result in this order
    4. Return the result
    """

    # 1. Split the grid into the four parts
    width = len(grid[0]) // 4
    parts = []
    for left in range(0, len(grid[0]), width + 1):
        parts.append([row[left:left + width] for row in grid])

    # 2. Create the result
    result = [[0] * width for _ in grid]

    # 3. Draw the parts of 5, 8, 4 and 9 in this order
    for part in [parts[1], parts[0], parts[3], parts[2]]:
        for r, row in enumerate(part):
            for c, color in enumerate(row):
                if color != 0:
                    result[r][c] = color

    return result
