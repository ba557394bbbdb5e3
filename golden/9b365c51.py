def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains full columns of several colors at the left
    3. At the right are rectangles of 8 that may touch each other
    4. In the output the columns are 0 and the rectangles have their colors, from left to right
    5. Neighboring columns with 8s in the same rows belong to one rectangle

    Procedure:
    1. Collect the colors of the top row from left to right, without 0 and 8
    2. Find the rows with 8s in each column from left to right
    3. If there are any and they differ from the column before, take the next color
    4. Draw these 8s in this color on a background of 0
    5. Return the result
    """

    # 1. Collect the colors
    colors = [color for color in grid[0] if color not in (0, 8)]

    # 2. Find the rows with 8s in each column
    result = [[0] * len(row) for row in grid]
    before = []
    for c in range(len(grid[0])):
        rows = [r for r, row in enumerate(grid) if row[c] == 8]

    # 3. If they differ, take the next color
        if rows and rows != before:
            color = colors.pop(0)
        before = rows

    # 4. Draw these 8s in it
        for r in rows:
            result[r][c] = color

    return result
