def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles of different colors that stand on the last row
    3. In the output the rectangles form a chain from the upper left corner to the lower right
    4. Their order is from left to right, the first one is in the upper left corner
    5. The upper left cell of each rectangle lies on the lower right cell of the one before

    Procedure:
    1. Find the rectangles from left to right with their color, height and width
    2. Create a result of the size of the grid, filled with 0
    3. Draw each rectangle, beginning at the last cell of the one before
    4. Return the result
    """

    # 1. Find the rectangles from left to right
    last = grid[-1]
    rectangles = []
    for color in dict.fromkeys(last):
        if color != 0:
            rectangles.append((color, sum(color in row for row in grid), last.count(color)))

    # 2. Create the result
    result = [[0] * len(last) for _ in grid]

    # 3. Draw each rectangle, beginning at the last cell of the one before
    top = 0
    left = 0
    for color, rows, columns in rectangles:
        for r in range(top, top + rows):
            for c in range(left, left + columns):
                result[r][c] = color
        top += rows - 1
        left += columns - 1

    return result
