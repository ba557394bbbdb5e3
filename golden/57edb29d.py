def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several rectangles of different colors on a background of 4
    2. All rectangles except one contain cells of one more color as marks
    3. The marks stand in the same way, from the left, right, top and bottom, in all rectangles
    4. The output is the rectangle without marks, with the marks added
    5. The marks are symmetric and keep their distance from the nearest sides

    Procedure:
    1. Find the rectangles of cells that are not 4
    2. Take the rectangle of one color as target and the largest other one as model
    3. Take rows and columns of the model by the distance from the nearest side, at most its middle
    4. Copy the marks at these places into the target
    5. Return the result
    """

    # 1. Find the rectangles
    rectangles = []
    for r in range(1, len(grid)):
        for c in range(1, len(grid[0])):
            if grid[r][c] != 4 and grid[r - 1][c] == 4 and grid[r][c - 1] == 4:
                bottom, right = r, c
                while grid[bottom][c] != 4:
                    bottom += 1
                while grid[r][right] != 4:
                    right += 1
                rectangles.append([row[c:right] for row in grid[r:bottom]])

    # 2. Find the target and the model
    rectangles.sort(key=lambda x: len(x) * len(x[0]))
    for rectangle in rectangles:
        if len({color for row in rectangle for color in row}) == 1:
            target = rectangle
        else:
            model = rectangle

    # 3. Take rows and columns of the model by the distance from the nearest side
    height, width = len(target), len(target[0])
    middle_r, middle_c = (len(model) - 1) // 2, (len(model[0]) - 1) // 2
    rows = [min(r, height - 1 - r, middle_r) for r in range(height)]
    columns = [min(c, width - 1 - c, middle_c) for c in range(width)]

    # 4. Copy the marks at these places into the target
    result = [row[:] for row in target]
    for r in range(height):
        for c in range(width):
            color = model[rows[r]][columns[c]]
            if color != model[0][0]:
                result[r][c] = color

    return result
