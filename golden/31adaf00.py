def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains only 0 and 5
    3. Some cells of 0 form squares of 2x2 cells or more
    4. These squares become 1, all other cells stay the same
    5. The squares do not overlap, a larger square comes before a smaller one

    Procedure:
    1. Copy the grid
    2. List all squares of the grid from the largest size down to 2x2
    3. Set each of these squares that is still all 0 to 1
    4. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. List all squares, the largest first
    squares = []
    for size in range(min(height, width), 1, -1):
        for top in range(height - size + 1):
            for left in range(width - size + 1):
                squares.append([(top + i, left + j) for i in range(size) for j in range(size)])

    # 3. Set each square that is still all 0 to 1
    for cells in squares:
        if all(result[r][c] == 0 for r, c in cells):
            for r, c in cells:
                result[r][c] = 1

    return result
