def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. Two columns of 2s divide the grid into three parts of the same size
    2. The first part contains 4, the second part 9 and the third part 1
    3. The background of each part is 0
    4. The output has the size of one part
    5. The output shows the three parts on top of each other
    6. The first part is on top, then the second part, then the third part

    Procedure:
    1. Split the grid into three parts
    2. Create a result of the size of one part, filled with 0
    3. Draw the third part, then the second part, then the first part over it
    4. Return the result
    """

    # 1. Split the grid into three parts
    height = len(grid)
    width = len(grid[0]) // 3
    parts = []
    for i in range(3):
        left = i * (width + 1)
        parts.append([row[left:left + width] for row in grid])

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Draw the parts, beginning with the third part
    for part in parts[::-1]:
        for r in range(height):
            for c in range(width):
                if part[r][c] != 0:
                    result[r][c] = part[r][c]

    return result
