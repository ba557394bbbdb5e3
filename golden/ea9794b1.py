def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input consists of four parts of the same size
    2. The upper parts contain cells of 4 at the left and of 3 at the right
    3. The lower parts contain cells of 9 at the left and of 8 at the right
    4. The output has the size of one part
    5. In the output the four parts lie on top of each other
    6. Where several parts have a color, 3 covers 9, 9 covers 8, and 8 covers 4

    Procedure:
    1. Split the grid into four parts
    2. Create a result of the size of one part, filled with 0
    3. Draw the parts into the result, first 4, then 8, then 9, then 3
    4. Return the result
    """

    # 1. Split the grid into four parts
    height = len(grid) // 2
    width = len(grid[0]) // 2
    parts = []
    for top in (0, height):
        for left in (0, width):
            parts.append([row[left:left + width] for row in grid[top:top + height]])

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Draw the parts into the result, first 4, then 8, then 9, then 3
    for i in (0, 3, 2, 1):
        for r in range(height):
            for c in range(width):
                if parts[i][r][c] != 0:
                    result[r][c] = parts[i][r][c]

    return result
