def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a roof-shaped figure of one color and scattered cells of another color
    3. The background is 0 and the scattered cells are all over the grid
    4. Some scattered cells are below the roof, in one of its columns
    5. In each such column a line of the scattered color runs from the roof to the bottom
    6. All other cells stay the same

    Procedure:
    1. Find the smallest rectangle around the cells of each color
    2. The color with the smaller rectangle is the roof, the other color is scattered
    3. For each column of the roof, look for a scattered cell below the roof
    4. If there is one, draw a line from the roof down to the bottom
    5. Return the result
    """

    # 1. Find the smallest rectangle around the cells of each color
    height = len(grid)
    width = len(grid[0])
    boxes = []
    for color in range(1, 10):
        cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == color]
        if cells:
            rows = [r for r, c in cells]
            columns = [c for r, c in cells]
            size = (max(rows) - min(rows) + 1) * (max(columns) - min(columns) + 1)
            boxes.append((size, color, cells))

    # 2. The color with the smaller rectangle is the roof
    boxes.sort()
    roof = boxes[0][2]
    scattered = boxes[1][1]

    # 3. For each column of the roof, look for a scattered cell below the roof
    lines = []
    for c in range(width):
        rows = [r for r, x in roof if x == c]
        if rows:
            start = max(rows) + 1
            if any(grid[r][c] == scattered for r in range(start, height)):
                lines.append((start, c))

    # 4. Draw a line from the roof down to the bottom
    result = [row[:] for row in grid]
    for start, c in lines:
        for r in range(start, height):
            result[r][c] = scattered

    return result
