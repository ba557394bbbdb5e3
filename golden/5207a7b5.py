def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a vertical line of 5 at the top, on a background of 0
    3. In the output there are vertical lines of 8 in all columns at the left of it
    4. With each column to the left the lines get two cells longer
    5. With each column to the right the lines of 6 get two cells shorter until none is left
    6. All lines begin in the first row and end at the bottom of the grid at the latest

    Procedure:
    1. Find the column and the length of the line of 5
    2. For each column, find the color and the length of its line and draw it
    3. Return the result
    """

    # 1. Find the column and the length of the line of 5
    height = len(grid)
    width = len(grid[0])
    column = grid[0].index(5)
    size = sum(row[column] == 5 for row in grid)

    # 2. Find the color and the length of each line and draw it
    result = [row[:] for row in grid]
    for c in range(width):
        color = 8 if c < column else 6 if c > column else 5
        length = size + 2 * (column - c)
        for r in range(min(length, height)):
            result[r][c] = color

    return result
