def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a shape of 2 on a background of 0
    3. Four cells of 3 mark the corners of a rectangle and stay in their places
    4. The shape moves so that it fills the inside

    Procedure:
    1. Find the cells of 3 and the cells of 2
    2. Find how far the top and left of the shape are from the inside of the rectangle
    3. Draw the cells of 3 and the moved shape
    4. Return the result
    """

    # 1. Find the cells of 3 and 2
    height = len(grid)
    width = len(grid[0])
    corners = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 3]
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2]

    # 2. Find how far the shape has to move
    dr = min(r for r, c in corners) + 1 - min(r for r, c in cells)
    dc = min(c for r, c in corners) + 1 - min(c for r, c in cells)

    # 3. Draw the cells of 3 and the moved shape
    result = [[3 if color == 3 else 0 for color in row] for row in grid]
    for r, c in cells:
        result[r + dr][c + dc] = 2

    return result
