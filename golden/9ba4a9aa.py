def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The background is the most common color of the input
    2. The input contains several 3x3 squares, connected by dotted paths of several colors
    3. A path leaves or reaches a square in the middle of one of its sides
    4. In one square the corners have another color than the middles of the sides
    5. The color of the path at this square is found again at exactly one other square
    6. The output is this other square

    Procedure:
    1. Find the 3x3 squares without any background cell
    2. For each square find the color of the path: the cell outside the middle of a side
    3. Find the square whose corners differ from the middles of its sides
    4. Take the other square with the same path color
    5. Return the result
    """

    # 1. Find the 3x3 squares without any background cell
    height = len(grid)
    width = len(grid[0])
    cells = sum(grid, [])
    background = max(set(cells), key=cells.count)
    corners = []
    for r in range(height - 2):
        for c in range(width - 2):
            if background not in sum([row[c:c + 3] for row in grid[r:r + 3]], []):
                corners.append((r, c))

    # 2. For each square find the color of the path
    squares = []
    for r, c in corners:
        for nr, nc in [(r - 1, c + 1), (r + 3, c + 1), (r + 1, c - 1), (r + 1, c + 3)]:
            if 0 <= nr < height and 0 <= nc < width and grid[nr][nc] != background:
                squares.append((grid[nr][nc], [row[c:c + 3] for row in grid[r:r + 3]]))

    # 3. Find the square whose corners differ from the middles of its sides
    for color, square in squares:
        if square[0][0] != square[0][1]:
            path = color
            start = square

    # 4. Take the other square with the same path color
    for color, square in squares:
        if color == path and square != start:
            result = square

    return result
