def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one object of one color on a background of 0
    3. In the output some rows of the object are moved by one cell, so that it waves
    4. The bottom row of the object and every second row above it stay in place
    5. The row just above the bottom row is moved left, the third row above it right, and so on

    Procedure:
    1. Create a result of the same size, filled with 0, and find the bottom row of the object
    2. For each row, take its distance up from the bottom row modulo 4
    3. Copy the row moved left by one for 1, moved right by one for 3, else unchanged
    4. Return the result
    """

    # 1. Create the result and find the bottom row of the object
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]
    bottom = max(r for r in range(height) if any(grid[r]))

    # 2. For each row, take its distance up from the bottom row modulo 4
    for r in range(bottom + 1):
        distance = (bottom - r) % 4

    # 3. Copy the row moved left for 1, right for 3, else unchanged
        move = 0
        if distance == 1:
            move = -1
        elif distance == 3:
            move = 1
        for c in range(width):
            if grid[r][c] != 0:
                result[r][c + move] = grid[r][c]

    return result
