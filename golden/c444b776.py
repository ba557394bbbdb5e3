def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of 4 divide the grid into parts of the same size
    3. One part contains colored cells on a background of 0, the other parts are empty
    4. In the output every part contains the same colored cells

    Procedure:
    1. Find the height and the width of a part, up to the first line of 4 or to the border
    2. Find the place of each colored cell inside its part
    3. Copy each colored cell to the same place in every part
    4. Return the result
    """

    # 1. Find the height and the width of a part with its line
    height = ([row[0] for row in grid] + [4]).index(4) + 1
    width = (grid[0] + [4]).index(4) + 1

    # 2. Find the place of each colored cell inside its part
    places = {}
    for r, row in enumerate(grid):
        for c, color in enumerate(row):
            if color not in (0, 4):
                places[r % height, c % width] = color

    # 3. Copy each colored cell to every part
    result = [row[:] for row in grid]
    for r, row in enumerate(grid):
        for c, color in enumerate(row):
            result[r][c] = places.get((r % height, c % width), color)

    return result
