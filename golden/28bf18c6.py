def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is an 8x8 grid with one small shape on a background of 0
    2. The shape has one color and a bounding box of 3x3
    3. The output has the height of the shape and twice its width
    4. The output shows the shape twice, side by side

    Procedure:
    1. Find the bounding box of the shape
    2. Cut out the bounding box and repeat each of its rows twice
    3. Return the result
    """

    # 1. Find the bounding box of the shape
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 2. Cut out the bounding box and repeat each row twice
    result = [row[left:right + 1] * 2 for row in grid[top:bottom + 1]]

    return result
