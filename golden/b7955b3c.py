def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains overlapping rectangles of several colors on a background
    3. Each color except the background has one rectangle, a rectangle may cover parts of others
    4. Cells of 8 are scattered over them
    5. In the output each 8 has the color of the rectangle that is uppermost at its place

    Procedure:
    1. Find the box of each color other than 8: all rows and columns between its cells
    2. For each 8 find the boxes it lies in, and the area where all these boxes overlap
    3. Set the 8 to the most common of the colors of these boxes in this area
    4. Return the result
    """

    # 1. Find the box of each color other than 8
    height = len(grid)
    width = len(grid[0])
    boxes = {}
    for color in set(sum(grid, [])) - {8}:
        rows = [r for r in range(height) if color in grid[r]]
        columns = [c for c in range(width) if any(row[c] == color for row in grid)]
        boxes[color] = (rows[0], rows[-1], columns[0], columns[-1])

    # 2. For each 8 find its boxes and the area where they overlap
    areas = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 8:
                around = {color: box for color, box in boxes.items()
                          if box[0] <= r <= box[1] and box[2] <= c <= box[3]}
                top, left = [max(box[i] for box in around.values()) for i in (0, 2)]
                bottom, right = [min(box[i] for box in around.values()) for i in (1, 3)]
                area = sum([row[left:right + 1] for row in grid[top:bottom + 1]], [])
                areas.append((r, c, around, area))

    # 3. Set the 8 to the most common of these colors in this area
    result = [row[:] for row in grid]
    for r, c, around, area in areas:
        result[r][c] = max(around, key=area.count)

    return result
