def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains lines of different colors on a background of 7
    2. The lines are horizontal, vertical or diagonal and go from border to border
    3. Where lines cross, the upper line covers the lower line
    4. The output is a single row with one cell for each line
    5. It shows the colors of the lines, from the lowest line to the uppermost line

    Procedure:
    1. Find all places of each line, also the covered ones
    2. Find a line that is covered by no other line, take it away, go on until no line is left
    3. Put the colors in a row, the line that was taken away last comes first
    4. Return the result
    """

    # 1. Find all places of each line
    height = len(grid)
    width = len(grid[0])
    places = [(r, c) for r in range(height) for c in range(width)]
    lines = {}
    for color in sorted({color for row in grid for color in row if color != 7}):
        cells = [(r, c) for r, c in places if grid[r][c] == color]
        for dr, dc in [(1, 0), (0, 1), (1, 1), (1, -1)]:
            values = {r * dr + c * dc for r, c in cells}
            if len(values) == 1:
                lines[color] = [(r, c) for r, c in places if r * dr + c * dc in values]

    # 2. Take away a line that is covered by no other line, again and again
    order = []
    for _ in range(len(lines)):
        for color in lines:
            covering = {grid[r][c] for r, c in lines[color]} - {color}
            if not any(other in lines for other in covering):
                order.append(color)
                del lines[color]
                break

    # 3. Put the colors in a row, the last one comes first
    result = [order[::-1]]

    return result
