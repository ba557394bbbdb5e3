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
    1. Find the corner cells that are not 0
    2. Set the cells of 0 in the square of 4x4 down and right of each to its color
    3. Set the corner cell to 0
    4. Return the result
    """

    # 1. Find the corner cells that are not 0
    height = len(grid)
    width = len(grid[0])
    corners = [(r, c) for r in range(0, height, 5) for c in range(0, width, 5) if grid[r][c] != 0]

    # 2. Set the cells of 0 in the square down and right of each to its color
    result = [row[:] for row in grid]
    for top, left in corners:
        for r in range(top + 1, min(top + 5, height)):
            for c in range(left + 1, min(left + 5, width)):
                if grid[r][c] == 0:
                    result[r][c] = grid[top][left]

    # 3. Set the corner cell to 0
        result[top][left] = 0

    return result
