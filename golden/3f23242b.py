def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a few cells of 3 on a background of 0
    3. In the output each 3 is the center of a 5x5 figure
    4. The row of the figure two above the 3 is five cells of 5; one more 5 is directly above the 3
    5. The left and right sides of the figure below the 5s are 2
    6. The row two below the 3 is five cells of 8, and all its other cells in the grid are 2

    Procedure:
    1. Fill the whole row two below each 3 with 2
    2. Draw the 2s two columns left and right of each 3, from one row above it to one row below it
    3. Draw the 5s: columns c - 2 to c + 2 two rows above the 3 and the cell directly above the 3
    4. Draw the 8s: columns c - 2 to c + 2 two rows below the 3
    5. Return the result
    """

    # 1. Fill the row two below each 3 with 2
    width = len(grid[0])
    result = [row[:] for row in grid]
    cells = [(r, c) for r, row in enumerate(grid) for c in range(width) if row[c] == 3]
    for r, c in cells:
        result[r + 2] = [2] * width

    # 2. Draw the 2s at the left and right
    for r, c in cells:
        for y in range(r - 1, r + 2):
            result[y][c - 2] = 2
            result[y][c + 2] = 2

    # 3. Draw the 5s
    for r, c in cells:
        result[r - 2][c - 2:c + 3] = [5] * 5
        result[r - 1][c] = 5

    # 4. Draw the 8s
    for r, c in cells:
        result[r + 2][c - 2:c + 3] = [8] * 5

    return result
