def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains shapes of one color on a background of 0
    3. Each shape has three cells, it is a 2x2 square with one corner missing
    4. In the output a diagonal line in the color starts behind the missing corner
    5. The line goes away from the shape to the border, the missing corner stays 0

    Procedure:
    1. Find every 2x2 square with exactly one cell of 0
    2. From the missing corner draw a diagonal line away from the opposite corner
    3. Return the result
    """

    # 1. Find every 2x2 square with exactly one cell of 0
    height = len(grid)
    width = len(grid[0])
    corners = []
    for top in range(height - 1):
        for left in range(width - 1):
            cells = [(r, c) for r in (top, top + 1) for c in (left, left + 1)]
            empty = [(r, c) for r, c in cells if grid[r][c] == 0]
            if len(empty) == 1:
                r, c = empty[0]
                opposite = (2 * top + 1 - r, 2 * left + 1 - c)
                corners.append((empty[0], opposite))

    # 2. Draw a diagonal line away from the opposite corner
    result = [row[:] for row in grid]
    for (r, c), (opposite_r, opposite_c) in corners:
        color = grid[opposite_r][opposite_c]
        dr, dc = r - opposite_r, c - opposite_c
        r, c = r + dr, c + dc
        while 0 <= r < height and 0 <= c < width:
            result[r][c] = color
            r, c = r + dr, c + dc

    return result
