def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a 2x2 square of 3 and scattered single cells on a background of 0
    3. Some single cells are in the same row or in the same column as a cell of the square
    4. A line connects each such cell with the square
    5. The line has the color of the single cell

    Procedure:
    1. Find the cells of 3
    2. From each cell of 3, go up, down, left and right over cells of 0
    3. If a single cell is reached, fill the cells in between with its color
    4. Return the result
    """

    # 1. Find the cells of 3
    height = len(grid)
    width = len(grid[0])
    square = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 3]

    # 2. From each cell of 3, go in each direction over cells of 0
    paths = []
    for r, c in square:
        for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
            path = []
            nr, nc = r + dr, c + dc
            while 0 <= nr < height and 0 <= nc < width and grid[nr][nc] == 0:
                path.append((nr, nc))
                nr, nc = nr + dr, nc + dc
            if 0 <= nr < height and 0 <= nc < width:
                paths.append((path, grid[nr][nc]))

    # 3. Fill the cells in between with the color that was reached
    result = [row[:] for row in grid]
    for path, color in paths:
        for r, c in path:
            result[r][c] = color

    return result
