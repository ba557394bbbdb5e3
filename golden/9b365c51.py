def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The left part of the input contains colored columns, all over the height
    3. The right part of the input contains rectangles of 8 that may touch each other
    4. There are as many rectangles as colored columns
    5. In the output the columns are gone and the rectangles have their colors, from left to right
    6. Columns with 8s in the same rows belong to one rectangle if they are neighbors

    Procedure:
    1. Collect the colors of the top row from left to right, without 0 and 8
    2. Create a result of 0s
    3. Collect the rows with 8s in each column
    4. Draw the 8s of each column; take the next color where its rows differ from the column before
    5. Return the result
    """

    # 1. Collect the colors of the top row
    height = len(grid)
    width = len(grid[0])
    colors = [color for color in grid[0] if color not in (0, 8)]

    # 2. Create a result of 0s
    result = [[0] * width for _ in range(height)]

    # 3. Collect the rows with 8s in each column
    rows = [[r for r in range(height) if grid[r][c] == 8] for c in range(width)]

    # 4. Draw the 8s of each column, in the next color where the rows differ
    n = -1
    for c in range(1, width):
        if rows[c] and rows[c] != rows[c - 1]:
            n += 1
        for r in rows[c]:
            result[r][c] = colors[n]

    return result
