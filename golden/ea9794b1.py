def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input consists of four parts of the same size
    2. From left to right, the upper parts contain cells of 4 and 3, the lower ones of 9 and 8
    3. The output has the size of one part and shows the four parts on top of each other
    4. Where several parts have a color, 3 covers 9, 9 covers 8, and 8 covers 4

    Procedure:
    1. Split the grid into four parts
    2. Create a result of the size of one part, filled with 0
    3. Draw the parts, first 4, then 8, then 9, then 3
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

    # 3. Draw the parts, first 4, then 8, then 9, then 3
    for i in (0, 3, 2, 1):
        for r, row in enumerate(parts[i]):
            for c, color in enumerate(row):
                if color != 0:
                    result[r][c] = color

    return result
