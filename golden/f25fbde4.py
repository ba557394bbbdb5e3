def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains one shape of 4 on a background of 0
    2. The output contains only the shape, without empty rows and columns around it
    3. In the output the shape is twice as high and twice as wide
    4. Each cell of the shape becomes a 2x2 block

    Procedure:
    1. Find the top, bottom, left and right of the shape
    2. Cut out the shape
    3. Enlarge each cell to a 2x2 block
    4. Return the result
    """

    # 1. Find the top, bottom, left and right of the shape
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 2. Cut out the shape
    shape = [row[left:right + 1] for row in grid[top:bottom + 1]]

    # 3. Enlarge each cell to a 2x2 block
    result = []
    for row in shape:
        wide_row = [color for color in row for _ in range(2)]
        result.append(wide_row)
        result.append(wide_row[:])

    return result
