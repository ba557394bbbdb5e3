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
    2. For each row of the line find the column last of its last cell in this row
    3. On a grid of 0 fill the columns last + 1 to 2 * right - last of these rows with the color
    4. Return the result
    """

    # 1. Find the rightmost column of the line
    right = max(c for c, column in enumerate(zip(*grid)) if any(column))

    # 2. For each row find the column of the last cell
    result = [[0] * len(row) for row in grid]
    for r, row in enumerate(grid):
        if any(row):
            last = max(c for c, color in enumerate(row) if color != 0)

    # 3. Fill the columns last + 1 to 2 * right - last
            for c in range(last + 1, 2 * right - last + 1):
                result[r][c] = row[last]

    return result
