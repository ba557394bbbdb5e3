def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains one rectangle on a background of 0
    2. The rectangle has one main color and a few cells of another color
    3. The output has the size of the rectangle
    4. The output is the rectangle mirrored left to right

    Procedure:
    1. Find the smallest rectangle around all cells that are not 0
    2. Cut this rectangle out of the grid
    3. Reverse the cells of each row
    4. Return the result
    """

    # 1. Find the smallest rectangle around all cells that are not 0
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 2. Cut this rectangle out of the grid
    rows = [row[left:right + 1] for row in grid[top:bottom + 1]]

    # 3. Reverse the cells of each row
    result = [row[::-1] for row in rows]

    return result
