def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a full row and a full column of one color on a background of 0
    3. There are also some cells of 5 at the top of the last column
    4. In the output the cells of 5 are removed
    5. The row moves down and the column moves left by as many cells as there are cells of 5

    Procedure:
    1. Count the cells of 5
    2. Find the full row, the full column and their color
    3. Draw the row and the column, moved by the number of cells of 5
    4. Return the result
    """

    # 1. Count the cells of 5
    count = sum(row.count(5) for row in grid)

    # 2. Find the full row, the full column and their color
    height = len(grid)
    width = len(grid[0])
    line_r = [r for r in range(height) if all(grid[r])][0]
    line_c = [c for c in range(width) if all(row[c] for row in grid)][0]
    color = grid[line_r][line_c]

    # 3. Draw the moved row and the moved column
    result = [[0] * width for _ in range(height)]
    for r in range(height):
        for c in range(width):
            if r == line_r + count or c == line_c - count:
                result[r][c] = color

    return result
