def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The grid consists of three parts of the same size, one above the other
    2. The parts contain cells of 1, cells of 8 and cells of 6 on a background of 0
    3. The output has the size of one part
    4. The three parts are laid over each other
    5. If several parts have a color in the same place, 6 comes before 1 and 1 before 8

    Procedure:
    1. Split the grid into the three parts
    2. Create a result of the size of one part, filled with 0
    3. Draw the part with 8, then the part with 1, then the part with 6 onto the result
    4. Return the result
    """

    # 1. Split the grid into the three parts
    height = len(grid) // 3
    width = len(grid[0])
    first = grid[:height]
    second = grid[height:2 * height]
    third = grid[2 * height:]

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Draw the parts onto the result
    for part in [second, first, third]:
        for r in range(height):
            for c in range(width):
                if part[r][c] != 0:
                    result[r][c] = part[r][c]

    return result
