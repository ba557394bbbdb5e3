def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The grid has four parts of the same size
    2. A row of 4s and a column of 4s separate the parts
    3. The parts contain cells of 7, 9, 2 and 8 on a background of 0, one color in each part
    4. The output has the size of one part
    5. The four parts are laid over each other
    6. If several parts have a color in the same place, 8 comes before 7, 7 before 9, 9 before 2

    Procedure:
    1. Split the grid into the four parts
    2. Create a result of the size of one part, filled with 0
    3. Draw the parts with 2, 9, 7 and 8 onto the result, in this order
    4. Return the result
    """

    # 1. Split the grid into the four parts
    height = len(grid) // 2
    width = len(grid[0]) // 2
    sevens = [row[:width] for row in grid[:height]]
    nines = [row[width + 1:] for row in grid[:height]]
    twos = [row[:width] for row in grid[height + 1:]]
    eights = [row[width + 1:] for row in grid[height + 1:]]

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Draw the parts onto the result
    for part in [twos, nines, sevens, eights]:
        for r in range(height):
            for c in range(width):
                if part[r][c] != 0:
                    result[r][c] = part[r][c]

    return result
