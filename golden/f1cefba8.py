def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a rectangle with a frame two cells thick, the background is 0
    3. The inside has another color, single cells of it stick into the inner ring of the frame
    4. In the output the frame is complete, without these single cells
    5. Each single cell marks a row or a column, which gets the frame color inside the rectangle
    6. Outside the rectangle this row or column gets the color of the inside

    Procedure:
    1. Find the bounding box of the rectangle and the two colors
    2. Find the rows and columns that are marked in the inner ring of the frame
    3. Set the marked rows and columns to the frame color inside the rectangle
    4. Set them to the color of the inside outside the rectangle
    5. Return the result
    """

    # 1. Find the bounding box and the two colors
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)
    frame = grid[top][left]
    inside = next(grid[r][c] for r, c in cells if grid[r][c] != frame)

    # 2. Find the marked rows and columns
    rows = [r for r in range(top, bottom + 1) if inside in (grid[r][left + 1], grid[r][right - 1])]
    columns = [c for c in range(left, right + 1)
               if inside in (grid[top + 1][c], grid[bottom - 1][c])]

    # 3. Set them to the frame color inside the rectangle
    result = [row[:] for row in grid]
    for r, c in cells:
        if r in rows or c in columns:
            result[r][c] = frame

    # 4. Set them to the color of the inside outside the rectangle
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 and (r in rows or c in columns):
                result[r][c] = inside

    return result
