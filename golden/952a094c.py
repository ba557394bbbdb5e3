def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains the frame of a rectangle in one color on a background of 0
    3. Inside the frame there is a cell of another color in each of the four corners
    4. In the output the inside of the frame is empty
    5. The four cells are outside the frame, each diagonally next to a corner of the frame
    6. Each cell moves to the corner opposite to its old corner

    Procedure:
    1. Find the top, bottom, left and right of the frame
    2. Copy the grid and empty the inside of the frame
    3. Put each corner color outside the opposite corner
    4. Return the result
    """

    # 1. Find the frame
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 2. Copy the grid and empty the inside of the frame
    result = [row[:] for row in grid]
    for r in range(top + 1, bottom):
        for c in range(left + 1, right):
            result[r][c] = 0

    # 3. Put each corner color outside the opposite corner
    for r, nr in [(top + 1, bottom + 1), (bottom - 1, top - 1)]:
        for c, nc in [(left + 1, right + 1), (right - 1, left - 1)]:
            if 0 <= nr < height and 0 <= nc < width:
                result[nr][nc] = grid[r][c]

    return result
