def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. A column of 5s separates the left half and the right half of the input
    2. Both halves contain colored cells on a background of 0, most of them at the same places
    3. The output has the size of one half and contains the cells that are in both halves
    4. A cell that is only in the left half is 2 in the output, one only in the right half is 1

    Procedure:
    1. Split the grid into the left half and the right half
    2. Copy the left half to the result
    3. Set a cell to 2 where only the left half is colored, to 1 where only the right half is
    4. Return the result
    """

    # 1. Split the grid into the left half and the right half
    width = len(grid[0]) // 2
    left = [row[:width] for row in grid]
    right = [row[width + 1:] for row in grid]

    # 2. Copy the left half to the result
    result = [row[:] for row in left]

    # 3. Set the cells that are in one half only to 2 or 1
    for r in range(len(grid)):
        for c in range(width):
            if left[r][c] != 0 and right[r][c] == 0:
                result[r][c] = 2
            if left[r][c] == 0 and right[r][c] != 0:
                result[r][c] = 1

    return result
