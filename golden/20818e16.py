def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several rectangles on a background of the most common color
    2. Each rectangle has its own color
    3. Some rectangles partly cover others
    4. The output has the size of the largest rectangle
    5. In the output all rectangles lie in the top left corner, smaller ones on top of larger ones

    Procedure:
    1. Find the background, the most common color
    2. Find the height and width of the bounding box of each other color
    3. Create a result of the size of the box with the largest area
    4. Fill each box into the top left corner of the result, from the largest area to the smallest
    5. Return the result
    """

    # 1. Find the background
    cells = [color for row in grid for color in row]
    background = max(set(cells), key=cells.count)

    # 2. Find the height and width of each other color
    boxes = []
    for color in set(cells):
        if color != background:
            rows = [r for r in range(len(grid)) if color in grid[r]]
            columns = [c for c in range(len(grid[0])) if color in [row[c] for row in grid]]
            height = rows[-1] - rows[0] + 1
            width = columns[-1] - columns[0] + 1
            boxes.append((height * width, height, width, color))
    boxes.sort(reverse=True)

    # 3. Create a result of the size of the largest box
    result = [[0] * boxes[0][2] for _ in range(boxes[0][1])]

    # 4. Fill each box into the top left corner, from the largest to the smallest
    for _, height, width, color in boxes:
        for r in range(height):
            for c in range(width):
                result[r][c] = color

    return result
