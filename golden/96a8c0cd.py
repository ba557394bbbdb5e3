def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one cell of 2 at the border and parallel bars of 1 and 3
    3. In the output a path of 2 leads from this cell away from its border
    4. In front of a bar the path turns and runs along the bar until it is past the end of the bar
    5. It turns to its right in front of a bar of 3 and to its left in front of a bar of 1
    6. Then it goes on in the first direction up to the other border

    Procedure:
    1. Find the 2; the direction is away from its border
    2. If the next cell in this direction is 0, go there and set it to 2
    3. If it is 3, go one cell to the right as seen in this direction and set that cell to 2
    4. If it is 1, go one cell to the left in the same way
    5. Repeat steps 2 to 4 until the next cell would be outside the grid
    6. Return the result
    """

    # 1. Find the 2 and its direction
    height, width = len(grid), len(grid[0])
    r, c = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2][0]
    if c == 0 or c == width - 1:
        dr, dc = 0, 1 if c == 0 else -1
    else:
        dr, dc = 1 if r == 0 else -1, 0

    # 2. If the next cell is 0, go there
    steps = {0: (dr, dc)}

    # 3. If it is 3, go one cell to the right
    steps[3] = (dc, -dr)

    # 4. If it is 1, go one cell to the left
    steps[1] = (-dc, dr)

    # 5. Repeat until the next cell would be outside the grid
    result = [row[:] for row in grid]
    while 0 <= r + dr < height and 0 <= c + dc < width:
        step = steps[grid[r + dr][c + dc]]
        r, c = r + step[0], c + step[1]
        if not (0 <= r < height and 0 <= c < width):
            break
        result[r][c] = 2

    return result
