def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is filled with 0 and 5
    3. Some cells of 0 form 2x2 squares
    4. The 2x2 squares of 0 become 2, all other cells stay the same

    Procedure:
    1. Copy the grid
    2. Set the cells of each 2x2 square of 0 to 2
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Set the cells of each 2x2 square of 0 to 2
    for r in range(height - 1):
        for c in range(width - 1):
            square = [(r, c), (r, c + 1), (r + 1, c), (r + 1, c + 1)]
            if all(grid[nr][nc] == 0 for nr, nc in square):
                for nr, nc in square:
                    result[nr][nc] = 2

    return result
