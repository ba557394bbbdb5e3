def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is a square that contains only 0
    3. The output contains a spiral of 3 on a background of 0
    4. The spiral begins in the top left corner, runs to the right and turns clockwise
    5. The spiral turns at the border and one cell before it would touch itself

    Procedure:
    1. Create a copy of the grid and set the top left corner to 3
    2. Walk straight on while the next cell is 0 and the cell after it is not 3
    3. Turn right when the way is blocked, stop when it is blocked after the turn too
    4. Return the result
    """

    # 1. Create a copy of the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    result[0][0] = 3

    # 2. Walk straight on while the way is free
    def walk(r, c, dr, dc):
        steps = 0
        while 0 <= r + dr < height and 0 <= c + dc < width and result[r + dr][c + dc] == 0:
            after_r, after_c = r + 2 * dr, c + 2 * dc
            if 0 <= after_r < height and 0 <= after_c < width and result[after_r][after_c] == 3:
                break
            r, c = r + dr, c + dc
            result[r][c] = 3
            steps += 1
        return r, c, steps

    # 3. Turn right when the way is blocked, stop when no step was possible
    r, c, steps = walk(0, 0, 0, 1)
    dr, dc = 0, 1
    while steps > 0:
        dr, dc = dc, -dr
        r, c, steps = walk(r, c, dr, dc)

    return result
