def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two lines of different colors on opposite borders, and cells of 1
    3. The lines are at the top and bottom or at the left and right
    4. In the output each 1 gets a new cell beside it, on the side of the nearer line
    5. The new cell has the color of this line

    Procedure:
    1. If the first row has more than one color, exchange rows and columns
    2. In the upper half set the cell above each 1 to the color of the first row
    3. In the lower half set the cell below each 1 to the color of the last row
    4. If rows and columns were exchanged, exchange them back
    5. Return the result
    """

    # 1. If the first row has more than one color, exchange rows and columns
    sides = len(set(grid[0])) > 1
    lines = [list(line) for line in (zip(*grid) if sides else grid)]
    result = [line[:] for line in lines]
    half = len(lines) // 2

    # 2. In the upper half set the cell above each 1
    for r in range(half):
        for c, color in enumerate(lines[r]):
            if color == 1:
                result[r - 1][c] = lines[0][c]

    # 3. In the lower half set the cell below each 1
    for r in range(half, len(lines)):
        for c, color in enumerate(lines[r]):
            if color == 1:
                result[r + 1][c] = lines[-1][c]

    # 4. Exchange rows and columns back
    if sides:
        result = [list(column) for column in zip(*result)]

    return result
