def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of 4 divide the grid into parts of the same size
    3. One part contains colored cells on a background of 0, the other parts are empty
    4. In the output every part contains the same colored cells
    5. The lines of 4 stay the same

    Procedure:
    1. Find the height and the width of a part from the first lines of 4
    2. Find the place of each colored cell inside its part
    3. Copy each colored cell to the same place in every part
    4. Return the result
    """

    # 1. Find the height and the width of a part
    height = len(grid)
    width = len(grid[0])
    lines = [r for r in range(height) if set(grid[r]) == {4}]
    part_height = lines[0] if lines else height
    lines = [c for c in range(width) if all(row[c] == 4 for row in grid)]
    part_width = lines[0] if lines else width

    # 2. Find the place of each colored cell inside its part
    places = {}
    for r in range(height):
        for c in range(width):
            if grid[r][c] not in (0, 4):
                places[r % (part_height + 1), c % (part_width + 1)] = grid[r][c]

    # 3. Copy each colored cell to every part
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            place = (r % (part_height + 1), c % (part_width + 1))
            if place in places:
                result[r][c] = places[place]

    return result
