def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input and the output are 3x3 grids
    2. Each row of the input contains one cell of 5, the rest is 0
    3. Each row of the output is filled with one color
    4. The color depends on the column of the cell of 5
    5. It is 2 for the left, 4 for the middle and 3 for the right column

    Procedure:
    1. Find the column of the cell of 5 in each row
    2. Fill each row with the color of this column
    3. Return the result
    """

    # 1. Find the column of the cell of 5 in each row
    width = len(grid[0])
    columns = [row.index(5) for row in grid]

    # 2. Fill each row with the color of this column
    colors = [2, 4, 3]
    result = [[colors[c]] * width for c in columns]

    return result
