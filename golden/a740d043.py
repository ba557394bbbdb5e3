def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The background of the input is 1
    2. There is a small group of cells of other colors
    3. The output has the size of the smallest rectangle around these cells
    4. The output shows this rectangle with 0 instead of 1

    Procedure:
    1. Find the cells that are not 1
    2. Cut out the smallest rectangle around them
    3. Replace 1 by 0
    4. Return the result
    """

    # 1. Find the cells that are not 1
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 1]

    # 2. Cut out the smallest rectangle around them
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)
    part = [row[left:right + 1] for row in grid[top:bottom + 1]]

    # 3. Replace 1 by 0
    result = [[0 if color == 1 else color for color in row] for row in part]

    return result
