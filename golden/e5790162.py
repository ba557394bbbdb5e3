def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one cell of 3 in the first column, on a background of 0
    3. The other colored cells are 6 or 8, they stay the same
    4. In the output a line of 3 starts at the 3 and goes to the right
    5. In front of a 6 the line turns to its right, in front of an 8 it turns to its left
    6. The line ends at the border of the grid

    Procedure:
    1. Find the cell of 3
    2. Draw the line step by step to the right, turn in front of each 6 and 8
    3. Return the result
    """

    # 1. Find the cell of 3
    height = len(grid)
    width = len(grid[0])
    r = [row[0] for row in grid].index(3)
    c = 0

    # 2. Draw the line step by step
    result = [row[:] for row in grid]
    dr, dc = 0, 1
    while 0 <= r + dr < height and 0 <= c + dc < width:
        color = grid[r + dr][c + dc]
        if color == 6:
            dr, dc = dc, -dr
        elif color == 8:
            dr, dc = -dc, dr
        else:
            r, c = r + dr, c + dc
            result[r][c] = 3

    return result
