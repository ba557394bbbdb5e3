def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a single cell of one color on a background of 0
    3. In the output four diagonal lines start at this cell
    4. The lines have the color of the cell and run to the border of the grid

    Procedure:
    1. Find the single cell and its color
    2. Set each cell on a diagonal through the single cell to its color
    3. Return the result
    """

    # 1. Find the single cell and its color
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    start_r, start_c = cells[0]
    color = grid[start_r][start_c]

    # 2. Set each cell on a diagonal to this color
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if abs(r - start_r) == abs(c - start_c):
                result[r][c] = color

    return result
