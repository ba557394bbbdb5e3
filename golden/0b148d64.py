def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains four rectangles of scattered cells, one in each corner of the grid
    2. Empty rows and empty columns of 0 separate the rectangles
    3. Three rectangles have the same color, one rectangle has another color
    4. The output is the rectangle with the other color
    5. This color covers a small part of the grid, the common color spans the whole grid

    Procedure:
    1. Find the smallest rectangle around the cells of each color
    2. Choose the color with the smaller rectangle
    3. Cut this rectangle out of the grid
    4. Return the result
    """

    # 1. Find the smallest rectangle around the cells of each color
    boxes = []
    for color in set(sum(grid, [])) - {0}:
        rows = [r for r, row in enumerate(grid) if color in row]
        columns = [c for c, column in enumerate(zip(*grid)) if color in column]
        top, bottom = rows[0], rows[-1]
        left, right = columns[0], columns[-1]
        size = (bottom - top + 1) * (right - left + 1)
        boxes.append((size, top, bottom, left, right))

    # 2. Choose the color with the smaller rectangle
    size, top, bottom, left, right = min(boxes)

    # 3. Cut this rectangle out of the grid
    result = [row[left:right + 1] for row in grid[top:bottom + 1]]

    return result
