def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a curved line of one color on a background of 0
    3. The line is open to the right, it is the left half of a closed shape
    4. The right half is its mirror image and begins directly after the line's last column
    5. The output contains only the inside of the closed shape, in the color of the line

    Procedure:
    1. Find right, the rightmost column of the line
    2. Create a result of the same size, filled with 0
    3. For each row of the line find the column last of its last cell in this row
    4. In these rows fill the columns last + 1 to 2 * right - last with the color of the line
    5. Return the result
    """

    # 1. Find the rightmost column of the line
    height = len(grid)
    width = len(grid[0])
    right = max(c for r in range(height) for c in range(width) if grid[r][c] != 0)

    # 2. Create a result filled with 0
    result = [[0] * width for _ in range(height)]

    # 3. Find the column of the last cell in each row
    lasts = {}
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0:
                lasts[r] = c

    # 4. Fill the columns last + 1 to 2 * right - last
    for r, last in lasts.items():
        for c in range(last + 1, 2 * right - last + 1):
            result[r][c] = grid[r][last]

    return result
