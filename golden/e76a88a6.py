def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one rectangle of two colors on a background of 0
    3. It also contains filled rectangles of 5
    4. All rectangles have the same size
    5. In the output each rectangle of 5 is replaced by a copy of the rectangle of two colors

    Procedure:
    1. Cut out the rectangle of two colors
    2. From top to bottom and left to right, paste a copy at each 5 that is not yet replaced
    3. Return the result
    """

    # 1. Cut out the rectangle of two colors
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] not in (0, 5)]
    top, left = cells[0]
    bottom, right = cells[-1]
    pattern = [row[left:right + 1] for row in grid[top:bottom + 1]]

    # 2. Paste a copy at each 5 that is not yet replaced
    result = [row[:] for row in grid]
    for r in range(height - len(pattern) + 1):
        for c in range(width - len(pattern[0]) + 1):
            if result[r][c] == 5:
                for dr, row in enumerate(pattern):
                    for dc, color in enumerate(row):
                        result[r + dr][c + dc] = color

    return result
