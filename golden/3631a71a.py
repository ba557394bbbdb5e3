def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a symmetric pattern that is partly covered by rectangles of 9
    3. Without the first two rows, the pattern is the same read from top and from bottom
    4. Without the first two columns, the pattern is the same read from left and from right
    5. The pattern stays the same when rows and columns are swapped
    6. The output is the pattern without the rectangles of 9

    Procedure:
    1. For each cell of 9, list the cells that must be the same because of the symmetry
    2. Set the cell to the color of one of these cells that is not 9
    3. Return the result
    """

    # 1. For each cell of 9, list the cells that must be the same
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 9:
                same = [(y, x) for y in (r, height + 1 - r) for x in (c, width + 1 - c)]
                same += [(x, y) for y, x in same]

    # 2. Set the cell to the color of one that is not 9
                for y, x in same:
                    if y < height and x < width and grid[y][x] != 9:
                        result[r][c] = grid[y][x]

    return result
