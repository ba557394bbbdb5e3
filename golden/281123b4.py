def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input consists of four parts of the same size, side by side
    2. Columns of 3s separate the parts
    3. The parts contain cells of 8, 5, 9 and 4, from left to right, on a background of 0
    4. The output has the size of one part
    5. The output is made by laying the four parts over each other
    6. 9 covers all others, then comes 4, then 8, and 5 is at the bottom

    Procedure:
    1. Split the grid into the four parts
    2. Create a result of the size of one part, filled with 0
    3. Draw the parts of 5, 8, 4 and 9 onto the result in this order
    4. Return the result
    """

    # 1. Split the grid into the four parts
    height = len(grid)
    width = (len(grid[0]) - 3) // 4
    parts = []
    for left in range(0, len(grid[0]), width + 1):
        parts.append([row[left:left + width] for row in grid])

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Draw the parts of 5, 8, 4 and 9 in this order
    for part in [parts[1], parts[0], parts[3], parts[2]]:
        for r in range(height):
            for c in range(width):
                if part[r][c] != 0:
                    result[r][c] = part[r][c]

    return result
