def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a container of one color on a background of 0
    3. Cells of another color lie inside the container
    4. In the output diagonal lines in the inner color start outside the corners of the container
    5. A corner is where two walls of the container meet
    6. Each line goes away from the container to the border of the grid

    Procedure:
    1. Find the rectangle around each color, the container has the larger one
    2. Find the corners of the container: a corner cell with both neighbors of its color
    3. From each corner draw a diagonal line outwards in the inner color
    4. Return the result
    """

    # 1. Find the rectangle around each color
    height = len(grid)
    width = len(grid[0])
    boxes = []
    for color in sorted({color for row in grid for color in row} - {0}):
        rows = [r for r in range(height) if color in grid[r]]
        columns = [c for c in range(width) if any(row[c] == color for row in grid)]
        top, bottom, left, right = rows[0], rows[-1], columns[0], columns[-1]
        size = (bottom - top + 1) * (right - left + 1)
        boxes.append((size, color, top, bottom, left, right))
    boxes.sort()
    inner = boxes[0][1]
    size, outer, top, bottom, left, right = boxes[-1]

    # 2. Find the corners of the container
    corners = []
    for r, dr in [(top, -1), (bottom, 1)]:
        for c, dc in [(left, -1), (right, 1)]:
            if grid[r][c] == grid[r - dr][c] == grid[r][c - dc] == outer:
                corners.append((r, c, dr, dc))

    # 3. From each corner draw a diagonal line outwards
    result = [row[:] for row in grid]
    for r, c, dr, dc in corners:
        r, c = r + dr, c + dc
        while 0 <= r < height and 0 <= c < width:
            result[r][c] = inner
            r, c = r + dr, c + dc

    return result
