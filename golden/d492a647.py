def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 0 and 5 and a single cell of another color
    3. In the output more cells of 0 get the color of the single cell
    4. They are in every second row and every second column, counted from the single cell
    5. The cells of 5 stay the same

    Procedure:
    1. Find the single cell that is neither 0 nor 5
    2. Color each cell of 0 whose distances to it in rows and in columns are both even
    3. Return the result
    """

    # 1. Find the single cell that is neither 0 nor 5
    height = len(grid)
    width = len(grid[0])
    row, column = [(r, c) for r in range(height) for c in range(width)
                   if grid[r][c] not in (0, 5)][0]

    # 2. Color each cell of 0 at even distances
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 and (r - row) % 2 == 0 and (c - column) % 2 == 0:
                result[r][c] = grid[row][column]

    return result
