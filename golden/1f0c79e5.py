def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one 2x2 square on a background of 0
    3. The square has some corners of 2 and the other corners of another color
    4. In the output the square has only the other color
    5. From each corner of 2 the square is pulled diagonally outwards to the border of the grid

    Procedure:
    1. Find the top left corner of the square and its color that is not 2
    2. Fill the square with this color
    3. For each corner of 2, draw the square again and again, each time one step further outwards
    4. Return the result
    """

    # 1. Find the top left corner and the color of the square
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    top, left = cells[0]
    color = max([grid[r][c] for r, c in cells if grid[r][c] != 2], default=2)

    # 2. Fill the square
    result = [row[:] for row in grid]
    for r, c in cells:
        result[r][c] = color

    # 3. Draw the square again and again outwards from each corner of 2
    for corner_r, corner_c in cells:
        if grid[corner_r][corner_c] != 2:
            continue
        dr = -1 if corner_r == top else 1
        dc = -1 if corner_c == left else 1
        for step in range(1, max(height, width)):
            for r, c in cells:
                nr, nc = r + dr * step, c + dc * step
                if 0 <= nr < height and 0 <= nc < width:
                    result[nr][nc] = color

    return result
