def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains horizontal lines of several colors on a background of 0
    3. The first row contains a single cell of 5, it marks a column
    4. In the output each row with a line gets one new cell in the marked column
    5. Its color depends only on the length of the line: 2 gives 1, 3 gives 4, 4 gives 9
    6. That is the square of the length minus 1; of larger squares only the last digit is used

    Procedure:
    1. Find the column of the 5 in the first row
    2. Count the cells n of the line in each other row
    3. If n > 0, set the cell of the row in the marked column to the last digit of (n - 1) * (n - 1)
    4. Return the result
    """

    # 1. Find the column of the 5
    column = grid[0].index(5)

    # 2. Count the cells of the line in each other row
    result = [row[:] for row in grid]
    for row in result[1:]:
        n = sum(color != 0 for color in row)

    # 3. Set the cell in the marked column to the last digit of (n - 1) * (n - 1)
        if n > 0:
            row[column] = (n - 1) * (n - 1) % 10

    return result
