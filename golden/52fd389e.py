def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles of 4 on a background of 0
    3. Each rectangle contains some single cells of one other color
    4. In the output each rectangle gets a frame of this color around it
    5. The frame is as thick as the number of these cells

    Procedure:
    1. Find the top, left, bottom and right of each rectangle of cells that are not 0
    2. Find the cells in it that are not 4, their color and their number n
    3. Draw a frame of this color, n cells thick, around the rectangle, cut off at the border
    4. Return the result
    """

    # 1. Find the top, left, bottom and right of each rectangle
    height = len(grid)
    width = len(grid[0])
    boxes = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0 and not any(a <= r <= y and b <= c <= x for a, b, y, x in boxes):
                bottom = r
                right = c
                while bottom + 1 < height and grid[bottom + 1][c] != 0:
                    bottom += 1
                while right + 1 < width and grid[r][right + 1] != 0:
                    right += 1
                boxes.append((r, c, bottom, right))

    # 2. Find the cells in it that are not 4
    result = [row[:] for row in grid]
    for top, left, bottom, right in boxes:
        rows = [row[left:right + 1] for row in grid[top:bottom + 1]]
        marks = [color for row in rows for color in row if color != 4]
        n = len(marks)

    # 3. Draw a frame of this color, n cells thick, around the rectangle
        for r in range(max(0, top - n), min(height, bottom + n + 1)):
            for c in range(max(0, left - n), min(width, right + n + 1)):
                if not (top <= r <= bottom and left <= c <= right):
                    result[r][c] = marks[0]

    return result
