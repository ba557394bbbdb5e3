def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The grid has a left half and a right half of the same size
    2. A column of 5s in the middle separates the two halves
    3. Both halves contain colored cells on a background of 0
    4. The output has the size of one half
    5. The output is the left half with the mirrored right half folded onto it

    Procedure:
    1. Split the grid into the left half and the right half
    2. Reverse the rows of the right half
    3. Take the color of the left half, or of the right half where the left half is 0
    4. Return the result
    """

    # 1. Split the grid into the left half and the right half
    width = len(grid[0]) // 2
    left = [row[:width] for row in grid]
    right = [row[width + 1:] for row in grid]

    # 2. Reverse the rows of the right half
    right = [row[::-1] for row in right]

    # 3. Lay the two halves over each other
    result = [row[:] for row in left]
    for r in range(len(grid)):
        for c in range(width):
            if left[r][c] == 0:
                result[r][c] = right[r][c]

    return result
