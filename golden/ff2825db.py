def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input, and the first row stays the same
    2. Below the first row is a frame of one color
    3. Inside the frame are cells of several colors on a background of 0
    4. In the output the frame has the most frequent color inside the frame
    5. A rectangle of this color is drawn around the outermost cells of this color
    6. All other cells inside the frame become 0

    Procedure:
    1. Find the most frequent color inside the frame
    2. Find the top, bottom, left and right of the cells of this color inside the frame
    3. Draw the frame and the rectangle in this color
    4. Return the result
    """

    # 1. Find the most frequent color inside the frame
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(2, height - 1) for c in range(1, width - 1) if grid[r][c] != 0]
    colors = [grid[r][c] for r, c in cells]
    color = max(range(1, 10), key=colors.count)

    # 2. Find the top, bottom, left and right of this color
    rows = [r for r, c in cells if grid[r][c] == color]
    columns = [c for r, c in cells if grid[r][c] == color]

    # 3. Draw the frame and the rectangle
    result = [grid[0][:]] + [[0] * width for _ in range(height - 1)]
    bounds = [(1, height - 1, 0, width - 1), (min(rows), max(rows), min(columns), max(columns))]
    for top, bottom, left, right in bounds:
        for r in range(top, bottom + 1):
            for c in range(left, right + 1):
                if r in (top, bottom) or c in (left, right):
                    result[r][c] = color

    return result
