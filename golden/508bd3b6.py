def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. A wall of 2 fills one side of the grid, the background is 0
    3. A short diagonal line of 8 starts at the border
    4. In the output cells of 3 continue the line, bounce off the wall and go on to the border

    Procedure:
    1. Find the first and last cell of 8 and the direction between them
    2. Go on from both ends with cells of 3, bounce off in front of the wall
    3. Return the result
    """

    # 1. Find the first and last cell of 8
    cells = {(r, c): color for r, row in enumerate(grid) for c, color in enumerate(row)}
    eights = [cell for cell, color in cells.items() if color == 8]
    side = eights[1][1] - eights[0][1]

    # 2. Go on from both ends, bounce off the wall
    result = [row[:] for row in grid]
    for (r, c), dr, dc in [(eights[0], -1, -side), (eights[-1], 1, side)]:
        while (r + dr, c + dc) in cells:
            if cells[r + dr, c] == 2:
                dr = -dr
            if cells[r, c + dc] == 2:
                dc = -dc
            r, c = r + dr, c + dc
            result[r][c] = 3

    return result
