def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a 3x3 pattern at the top left
    3. A column of 5s separates the pattern from the right part
    4. The right part contains single cells of 1 on a background of 0
    5. Each cell of 1 becomes the center of a copy of the pattern

    Procedure:
    1. Copy the grid
    2. For each cell of 1, draw the pattern with its center on this cell
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Draw the pattern around each cell of 1
    for r in range(height):
        for c in range(4, width):
            if grid[r][c] == 1:
                for dr in range(3):
                    for dc in range(3):
                        result[r - 1 + dr][c - 1 + dc] = grid[dr][dc]

    return result
