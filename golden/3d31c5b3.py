def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input consists of four parts of the same size, one above the other
    2. The parts contain cells of 5, 4, 2 and 8 on a background of 0, from top to bottom
    3. The output has the size of one part
    4. In the output the four parts lie on top of each other
    5. Where several parts have a color, 5 covers 4, 4 covers 8, and 8 covers 2

    Procedure:
    1. Split the grid into four parts
    2. Create a result of the size of one part, filled with 0
    3. Draw the parts into the result, first 2, then 8, then 4, then 5
    4. Return the result
    """

    # 1. Split the grid into four parts
    height = len(grid) // 4
    width = len(grid[0])
    parts = [grid[top:top + height] for top in range(0, 4 * height, height)]

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Draw the parts into the result, first 2, then 8, then 4, then 5
    for i in (2, 3, 1, 0):
        for r in range(height):
            for c in range(width):
                if parts[i][r][c] != 0:
                    result[r][c] = parts[i][r][c]

    return result
