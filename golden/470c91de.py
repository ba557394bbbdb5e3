def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles of different colors on a background of 7
    3. One corner of each rectangle is a cell of 8
    4. Each rectangle moves one cell diagonally in the direction of this corner
    5. In the output, the corner has the color of its rectangle

    Procedure:
    1. Find the bounds of the rectangle of each color
    2. Find the corner of each rectangle that is 8, and the direction to it
    3. Draw each rectangle one cell further in this direction
    4. Return the result
    """

    # 1. Find the bounds of the rectangle of each color
    height = len(grid)
    width = len(grid[0])
    rectangles = []
    for color in range(10):
        rows = [r for r, row in enumerate(grid) if color in row]
        columns = [c for c, column in enumerate(zip(*grid)) if color in column]
        if color not in (7, 8) and rows:
            rectangles.append((color, rows[0], rows[-1], columns[0], columns[-1]))

    # 2. Find the direction to the corner that is 8
    directions = []
    for color, top, bottom, left, right in rectangles:
        for r, dr in [(top, -1), (bottom, 1)]:
            for c, dc in [(left, -1), (right, 1)]:
                if grid[r][c] == 8:
                    directions.append((dr, dc))

    # 3. Draw each rectangle one cell further
    result = [[7] * width for _ in range(height)]
    for (color, top, bottom, left, right), (dr, dc) in zip(rectangles, directions):
        for r in range(top + dr, bottom + dr + 1):
            for c in range(left + dc, right + dc + 1):
                result[r][c] = color

    return result
