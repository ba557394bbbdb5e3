def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a frame of one color along the border
    3. Two parallel lines of 3 run through it with a regular pattern of 2 and 0 between them
    4. In the output the frame is gone, the lines and the pattern continue to the border
    5. Outside the two lines the pattern is repeated with the color of the frame instead of 2

    Procedure:
    1. Take the color of the top left corner as the frame color
    2. If the lines of 3 are columns, exchange rows and columns
    3. Take the row below the first line of 3 without its first and last cell as the pattern
    4. Find its smallest period and continue the pattern by one cell at each end
    5. Fill each row with the pattern, outside the lines with the frame color instead of 2
    6. Set the two line rows to 3 and exchange rows and columns again if this was done before
    7. Return the result
    """

    # 1. Take the color of the top left corner as the frame color
    frame = grid[0][0]

    # 2. If the lines of 3 are columns, exchange rows and columns
    upright = max(row.count(3) for row in grid) == 2
    turned = [list(row) for row in zip(*grid)] if upright else grid

    # 3. Take the row below the first line of 3 as the pattern
    top, bottom = [r for r, row in enumerate(turned) if row[1] == 3]
    pattern = turned[top + 1][1:-1]

    # 4. Find its smallest period and continue the pattern by one cell at each end
    period = 1
    while pattern[period:] != pattern[:-period]:
        period += 1
    pattern = [pattern[period - 1]] + pattern + [pattern[-period]]

    # 5. Fill each row with the pattern, outside the lines with the frame color
    result = []
    for r in range(len(turned)):
        inside = top < r < bottom
        result.append([frame if color == 2 and not inside else color for color in pattern])

    # 6. Set the line rows to 3 and exchange rows and columns again
    result[top] = [3] * len(pattern)
    result[bottom] = [3] * len(pattern)
    if upright:
        result = [list(row) for row in zip(*result)]

    return result
