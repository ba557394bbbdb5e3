def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a rectangle with an outline of one color and an inside of another color
    3. One single cell of 8 lies away from the rectangle
    4. In the output the rectangle is stretched until its outline reaches the cell of 8
    5. The cell of 8 becomes part of the outline

    Procedure:
    1. Find the color of the outline and the color of the inside
    2. Find the top, bottom, left and right of the rectangle and the cell of 8 together
    3. Draw a rectangle of this size with the same outline and inside
    4. Return the result
    """

    # 1. Find the color of the outline and of the inside
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    first_r, first_c = [(r, c) for r, c in cells if grid[r][c] != 8][0]
    outline = grid[first_r][first_c]
    inside = grid[first_r + 1][first_c + 1]

    # 2. Find the top, bottom, left and right
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 3. Draw the stretched rectangle
    result = [[0] * width for _ in range(height)]
    for r in range(top, bottom + 1):
        for c in range(left, right + 1):
            if r in (top, bottom) or c in (left, right):
                result[r][c] = outline
            else:
                result[r][c] = inside

    return result
