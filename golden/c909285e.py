def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is covered with horizontal and vertical lines of several colors
    2. One color occurs only in the frame of one small square
    3. The cells of this color are exactly the border of their bounding box
    4. The output is the square with its frame and its inside

    Procedure:
    1. Find the bounding box of the cells of each color
    2. Find the color whose cells are exactly the border of its bounding box
    3. Cut out this bounding box
    4. Return the result
    """

    # 1. Find the bounding box of each color
    height = len(grid)
    width = len(grid[0])
    boxes = []
    for color in sorted({cell for row in grid for cell in row}):
        cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == color]
        top = min(r for r, c in cells)
        bottom = max(r for r, c in cells)
        left = min(c for r, c in cells)
        right = max(c for r, c in cells)
        boxes.append((cells, top, bottom, left, right))

    # 2. Find the color whose cells are the border of its bounding box
    for cells, top, bottom, left, right in boxes:
        border = [(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)
                  if r in (top, bottom) or c in (left, right)]
        if cells == border and bottom - top >= 2 and right - left >= 2:
            frame = (top, bottom, left, right)

    # 3. Cut out this bounding box
    top, bottom, left, right = frame
    result = [row[left:right + 1] for row in grid[top:bottom + 1]]

    return result
