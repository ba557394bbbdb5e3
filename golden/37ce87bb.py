def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains columns of 8s and sometimes columns of 2s on a background of 7
    3. All columns stand on the last row
    4. In the output a column of 5s is added in the last column but one
    5. Its height is the number of cells of 8 minus the number of cells of 2

    Procedure:
    1. Count the cells of 8 and the cells of 2
    2. Copy the grid
    3. Draw a column of 5s whose height is the difference of the two counts
    4. Return the result
    """

    # 1. Count the cells of 8 and the cells of 2
    eights = sum(row.count(8) for row in grid)
    twos = sum(row.count(2) for row in grid)

    # 2. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 3. Draw the column of 5s
    for k in range(eights - twos):
        result[height - 1 - k][width - 2] = 5

    return result
