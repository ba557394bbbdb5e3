def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The grid has a left half and a right half of the same size
    2. A column of 5s in the middle separates the two halves
    3. The left half contains cells of 1 on a background of 0
    4. The right half contains another color on a background of 0
    5. If the right half is colored exactly where the left half is 0, the output is both combined
    6. Otherwise the output is the left half

    Procedure:
    1. Split the grid into the left half and the right half
    2. Check whether every cell is colored in exactly one of the halves
    3. If so, fill the cells of 0 of the left half with the cells of the right half
    4. Return the result
    """

    # 1. Split the grid into the left half and the right half
    height = len(grid)
    width = len(grid[0]) // 2
    left = [row[:width] for row in grid]
    right = [row[width + 1:] for row in grid]

    # 2. Check whether every cell is colored in exactly one of the halves
    fits = True
    for r in range(height):
        for c in range(width):
            if (left[r][c] == 0) == (right[r][c] == 0):
                fits = False

    # 3. Fill the cells of 0 of the left half
    result = [row[:] for row in left]
    if fits:
        for r in range(height):
            for c in range(width):
                if result[r][c] == 0:
                    result[r][c] = right[r][c]

    return result
