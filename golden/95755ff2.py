def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a large diamond, drawn as an outline of 2 on a background of 0
    3. Some colored cells lie inside the diamond, others at the border of the grid
    4. Each color at the border shines straight into the grid and into the diamond
    5. It fills the cells of 0 inside the diamond until it meets a colored cell or the outline
    6. Cells outside the diamond stay the same

    Procedure:
    1. Find the cells inside the diamond, it reaches from border to border
    2. Make lines of cells from each border cell straight to the opposite border
    3. Fill the inside cells of each line with the color of its border cell, up to a colored cell
    4. Return the result
    """

    # 1. Find the cells inside the diamond
    height = len(grid)
    width = len(grid[0])
    middle = height // 2

    def distance(r, c):
        return abs(r - middle) + abs(c - middle)

    cells = [(r, c) for r in range(height) for c in range(width)]
    inside = [(r, c) for r, c in cells if distance(r, c) < middle]

    # 2. Make lines of cells from each border cell
    lines = []
    for r in range(height):
        line = [(r, c) for c in range(width)]
        lines += [line, line[::-1]]
    for c in range(width):
        line = [(r, c) for r in range(height)]
        lines += [line, line[::-1]]

    # 3. Fill the inside cells of each line
    result = [row[:] for row in grid]
    for line in lines:
        r, c = line[0]
        color = grid[r][c]
        if color == 0 or distance(r, c) == middle:
            continue
        for r, c in line:
            if (r, c) in inside:
                if grid[r][c] != 0:
                    break
                result[r][c] = color

    return result
