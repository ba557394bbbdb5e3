def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The grid has two colors
    2. Rectangles of one color hang down from the top, one column apart
    3. The output is 10 rows high and has the same colors
    4. At the top of the output the rectangles lie down: the longer side is the width
    5. At the bottom of the output the rectangles stand: the longer side is the height
    6. Both rows of rectangles keep the order, are one column apart and begin at the left border

    Procedure:
    1. Find the width and the height of each rectangle
    2. Create a result as wide as the lying rectangles side by side
    3. Draw the lying rectangles at the top
    4. Draw the standing rectangles at the bottom
    5. Return the result
    """

    # 1. Find the width and the height of each rectangle
    color = grid[0][0]
    columns = [sum(cell == color for cell in column) for column in zip(*grid)]
    rectangles = []
    c = 0
    while c < len(columns):
        start = c
        while c < len(columns) and columns[c] > 0:
            c += 1
        if c > start:
            rectangles.append((c - start, columns[start]))
        c += 1

    # 2. Create the result
    background = [cell for cell in sum(grid, []) if cell != color][0]
    width = sum(max(sides) + 1 for sides in rectangles) - 1
    result = [[background] * width for _ in range(10)]

    # 3. Draw the lying rectangles at the top
    left = 0
    for sides in rectangles:
        for r in range(min(sides)):
            for c in range(left, left + max(sides)):
                result[r][c] = color
        left += max(sides) + 1

    # 4. Draw the standing rectangles at the bottom
    left = 0
    for sides in rectangles:
        for r in range(10 - max(sides), 10):
            for c in range(left, left + min(sides)):
                result[r][c] = color
        left += min(sides) + 1

    return result
