def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. A column of 5s in the middle divides the grid into a left half and a right half
    2. The left half contains cells of 1, the right half cells of another color
    3. If the right half is colored exactly where the left half is 0, the output is both combined
    4. Otherwise the output is the left half

    Procedure:
    1. Split the grid into the left half and the right half
    2. Check whether every cell is colored in exactly one of the halves
    3. If so, fill the cells of 0 of the left half with the cells of the right half
    4. Return the result
    """

    # 1. Split the grid into the two halves
    height = len(grid)
    width = len(grid[0]) // 2
    left = [row[:width] for row in grid]
    right = [row[width + 1:] for row in grid]

    # 2. Check whether every cell is colored in exactly one of the halves
    cells = [(r, c) for r in range(height) for c in range(width)]
    fits = all((left[r][c] == 0) != (right[r][c] == 0) for r, c in cells)

    # 3. If so, fill the cells of 0 of the left half
    result = left
    for r, c in cells:
        if fits and result[r][c] == 0:
            result[r][c] = right[r][c]

    return result
