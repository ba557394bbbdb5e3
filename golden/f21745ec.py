def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangular frames of different colors on a background of 0
    3. One frame has a pattern of its color inside, the others are empty
    4. In the output frames of the same height and width show the same pattern in their own color
    5. Frames of another size are removed

    Procedure:
    1. Find the smallest rectangle around the cells of each color
    2. Find the frame with a pattern: it has cells of its color inside, not only in the border
    3. In a result of 0 draw this pattern in each rectangle of the same size, in its color
    4. Return the result
    """

    # 1. Find the rectangle of each color
    height = len(grid)
    width = len(grid[0])
    boxes = []
    for color in {color for row in grid for color in row} - {0}:
        cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == color]
        top, left = cells[0]
        bottom, right = cells[-1]
        shape = [(r - top, c - left) for r, c in cells]
        boxes.append((color, top, left, bottom - top + 1, right - left + 1, shape))

    # 2. Find the frame with a pattern
    for color, top, left, h, w, shape in boxes:
        if len(shape) > 2 * h + 2 * w - 4:
            size, pattern = (h, w), shape

    # 3. Draw the pattern in each rectangle of the same size
    result = [[0] * width for _ in range(height)]
    for color, top, left, h, w, shape in boxes:
        if (h, w) == size:
            for r, c in pattern:
                result[top + r][left + c] = color

    return result
