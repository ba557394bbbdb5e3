def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two or three filled rectangles on a background of 0
    3. One rectangle has a pattern of several colors, the others have only one color
    4. In the output the other rectangles have the same pattern, the pattern rectangle stays
    5. The part of the innermost color is stretched or shrunk to fit the rectangle
    6. All other parts of the pattern keep their thickness

    Procedure:
    1. Find the rectangles, areas of cells that are not 0, and the pattern with several colors
    2. Find the innermost color, the color of the pattern with the smallest box
    3. Count the rows above and below and the columns left and right of this box in the pattern
    4. Copy so many rows and columns at each side to all rectangles, repeat those of the box between
    5. Return the result
    """

    # 1. Find the rectangles and the pattern
    left_over = {(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color != 0}
    boxes = []
    while left_over:
        cells = [left_over.pop()]
        for r, c in cells:
            for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if cell in left_over:
                    left_over.remove(cell)
                    cells.append(cell)
        top, left = min(cells)
        bottom, right = max(cells)
        boxes.append((top, left, bottom, right))
        if len({grid[r][c] for r, c in cells}) > 1:
            pattern = [row[left:right + 1] for row in grid[top:bottom + 1]]

    # 2. Find the color with the smallest box
    choices = []
    for color in {color for row in pattern for color in row}:
        rows = [r for r, row in enumerate(pattern) if color in row]
        columns = [c for c, column in enumerate(zip(*pattern)) if color in column]
        area = (rows[-1] - rows[0] + 1) * (columns[-1] - columns[0] + 1)
        choices.append((area, rows[0], rows[-1], columns[0], columns[-1]))
    area, first_row, last_row, first_column, last_column = min(choices)

    # 3. Count the rows and columns at each side of this box
    above, below = first_row, len(pattern) - 1 - last_row
    before, after = first_column, len(pattern[0]) - 1 - last_column

    # 4. Copy the sides and repeat the box between
    def find_index(i, size, start, end):
        if i < start:
            return i
        return i - size if i >= size - end else start

    result = [row[:] for row in grid]
    for top, left, bottom, right in boxes:
        height, width = bottom - top + 1, right - left + 1
        for r in range(height):
            for c in range(width):
                y = find_index(r, height, above, below)
                x = find_index(c, width, before, after)
                result[top + r][left + c] = pattern[y][x]

    return result
