def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a vertical line of 7 that starts in the first row
    3. In the output the line becomes a triangle that points down, the line is its middle
    4. The last row of the line is one cell wide, each row above it is one cell wider on both sides
    5. In the triangle columns of 7 and columns of 8 alternate, cells outside the grid are left out

    Procedure:
    1. Find the column and the length of the line of 7
    2. In each row of the line set the cells up to the distance from the last row of the line
    3. Return the result
    """

    # 1. Find the column and the length of the line
    height = len(grid)
    width = len(grid[0])
    column = grid[0].index(7)
    length = sum(row[column] == 7 for row in grid)

    # 2. In each row set the cells up to the distance from the last row of the line
    result = [row[:] for row in grid]
    for r in range(length):
        for c in range(width):
            distance = abs(c - column)
            if distance <= length - 1 - r:
                result[r][c] = 7 if distance % 2 == 0 else 8

    return result
