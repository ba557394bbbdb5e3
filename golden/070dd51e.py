def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains pairs of cells of the same color on a background of 0
    3. The two cells of a pair are in the same row or in the same column
    4. In the output each pair is connected by a straight line of its color
    5. Where two lines cross, the vertical line is on top

    Procedure:
    1. Connect two cells of the same color in a row with a horizontal line
    2. Then connect two cells of the same color in a column with a vertical line
    3. Return the result
    """

    # 1. Connect cells of the same color in a row
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    for r in range(height):
        for color in set(grid[r]) - {0}:
            columns = [c for c in range(width) if grid[r][c] == color]
            for c in range(columns[0], columns[-1] + 1):
                result[r][c] = color

    # 2. Connect cells of the same color in a column
    for c in range(width):
        for color in {row[c] for row in grid} - {0}:
            rows = [r for r in range(height) if grid[r][c] == color]
            if len(rows) > 1:
                for r in range(rows[0], rows[-1] + 1):
                    result[r][c] = color

    return result
