def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains squares of 1 in regular rows and columns on a background of 0
    3. One square has another color
    4. In the output all squares in the same row or column as this square have its color
    5. The other cells stay the same

    Procedure:
    1. Find the cells of the color that is not 0 or 1, their rows and columns
    2. Set each cell of 1 in these rows or columns to this color
    3. Return the result
    """

    # 1. Find the cells of the color that is not 0 or 1
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] > 1]
    color = grid[cells[0][0]][cells[0][1]]
    rows = [r for r, c in cells]
    columns = [c for r, c in cells]

    # 2. Set each cell of 1 in these rows or columns to this color
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 1 and (r in rows or c in columns):
                result[r][c] = color

    return result
