def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains horizontal and vertical lines of 5 on a background of 0
    3. Scattered cells of another color damage the lines and the background
    4. In the output the lines are complete and the scattered cells are removed
    5. Where two lines cross, the output has the color of the scattered cells

    Procedure:
    1. Find the color that is neither 0 nor 5
    2. Find the rows and the columns in which more than half of the cells are 5
    3. On an empty grid draw these rows and columns in 5 and their crossings in the other color
    4. Return the result
    """

    # 1. Find the color that is neither 0 nor 5
    color = max({color for row in grid for color in row} - {0, 5})

    # 2. Find the rows and the columns in which more than half of the cells are 5
    rows = [r for r, row in enumerate(grid) if row.count(5) > len(row) / 2]
    columns = [c for c, column in enumerate(zip(*grid)) if column.count(5) > len(column) / 2]

    # 3. Draw these rows and columns in 5 and their crossings in the other color
    result = [[0] * len(row) for row in grid]
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if r in rows or c in columns:
                result[r][c] = color if r in rows and c in columns else 5

    return result
