def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a net of 8 with round holes of 0, repeated after 5 rows and columns
    3. The corner cells of the net, at every fifth row and column from the first one, are usually 0
    4. Some corner cells have another color
    5. In the output the hole down and right of such a corner cell is filled with its color
    6. All corner cells are 0 in the output

    Procedure:
    1. For each cell of 0 find the nearest corner cell up and left of it
    2. Set the cell to the color of this corner cell
    3. Set all corner cells to 0
    4. Return the result
    """

    # 1. For each cell of 0 find the nearest corner cell up and left of it
    result = [row[:] for row in grid]
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] == 0:
                corner = grid[r - r % 5][c - c % 5]

    # 2. Set the cell to the color of this corner cell
                result[r][c] = corner

    # 3. Set all corner cells to 0
            if r % 5 == 0 and c % 5 == 0:
                result[r][c] = 0

    return result
