def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two full rectangles of different colors on a background of 0
    3. A straight line connects the two rectangles, it has the color of one of them
    4. In the output the line is gone
    5. The rectangle with the color of the line has moved along the line to the other one
    6. The two rectangles touch in the output

    Procedure:
    1. Find the cells of the rectangles: each is part of a full 2x2 square of one color
    2. All other cells that are not 0 are the line, its length is the number of steps
    3. Find the direction from the rectangle with the color of the line to the line
    4. Draw the other rectangle and the moved rectangle
    5. Return the result
    """

    # 1. Find the cells of the rectangles
    height = len(grid)
    width = len(grid[0])
    solid = set()
    for r in range(height - 1):
        for c in range(width - 1):
            square = [(r, c), (r, c + 1), (r + 1, c), (r + 1, c + 1)]
            if grid[r][c] != 0 and len({grid[nr][nc] for nr, nc in square}) == 1:
                solid.update(square)

    # 2. Find the line
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    line = [cell for cell in cells if cell not in solid]
    line_r, line_c = line[0]
    color = grid[line_r][line_c]
    steps = len(line)

    # 3. Find the direction
    moving = [(r, c) for r, c in solid if grid[r][c] == color]
    rows = [r for r, c in moving]
    columns = [c for r, c in moving]
    dr = (line_r > max(rows)) - (line_r < min(rows))
    dc = (line_c > max(columns)) - (line_c < min(columns))

    # 4. Draw the other rectangle and the moved rectangle
    result = [[cell if cell != color else 0 for cell in row] for row in grid]
    for r, c in moving:
        result[r + dr * steps][c + dc * steps] = color

    return result
