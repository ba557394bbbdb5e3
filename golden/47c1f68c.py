def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a row and a column of one color that cross in the middle of the grid
    2. These lines divide the grid into four quarters of the same size
    3. One quarter contains a shape, the other three are empty
    4. The output has one row and one column less than the input, the lines are removed
    5. The output has the shape in all four quarters, mirrored left to right and top to bottom
    6. In the output the shape has the color of the lines

    Procedure:
    1. Find the color of the lines
    2. Remove the middle row and the middle column
    3. For each colored cell, set it and its mirrored cells to the color of the lines
    4. Return the result
    """

    # 1. Find the color of the lines
    middle = len(grid) // 2
    color = grid[middle][middle]

    # 2. Remove the middle row and the middle column
    rows = [row[:middle] + row[middle + 1:] for row in grid[:middle] + grid[middle + 1:]]

    # 3. Set each colored cell and its mirrored cells
    size = len(rows)
    result = [[0] * size for _ in range(size)]
    for r in range(size):
        for c in range(size):
            if rows[r][c] != 0:
                for nr in (r, size - 1 - r):
                    for nc in (c, size - 1 - c):
                        result[nr][nc] = color

    return result
