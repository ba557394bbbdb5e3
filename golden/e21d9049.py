def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a cross of a row and a column of colored cells on a background of 0
    3. The colors of the row and of the column are repeated in both directions up to the border

    Procedure:
    1. Find the row and the column of the cross, the ones with the most colored cells
    2. Repeat the colors of the row over the whole row
    3. Repeat the colors of the column over the whole column
    4. Return the result
    """

    # 1. Find the row and the column of the cross
    height = len(grid)
    width = len(grid[0])
    row = min(range(height), key=lambda r: grid[r].count(0))
    column = min(range(width), key=lambda c: [line[c] for line in grid].count(0))

    # 2. Repeat the colors of the row
    result = [row[:] for row in grid]
    places = [c for c in range(width) if grid[row][c] != 0]
    for c in range(width):
        result[row][c] = grid[row][places[0] + (c - places[0]) % len(places)]

    # 3. Repeat the colors of the column
    places = [r for r in range(height) if grid[r][column] != 0]
    for r in range(height):
        result[r][column] = grid[places[0] + (r - places[0]) % len(places)][column]

    return result
