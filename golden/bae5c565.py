def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The first row contains many colors, below it the background is 5
    3. A column of 8s goes from inside the grid down to the last row
    4. In the output, the first row becomes 5
    5. Its colors appear in a triangle under the top of the column of 8s
    6. Each row of the triangle is one cell wider on both sides, the column of 8s stays

    Procedure:
    1. Find the column of 8s and its top
    2. Set the first row to 5
    3. Color each row of the triangle with the colors of the first row at the same columns
    4. Return the result
    """

    # 1. Find the column of 8s and its top
    height = len(grid)
    width = len(grid[0])
    column = grid[-1].index(8)
    top = min(r for r in range(1, height) if grid[r][column] == 8)

    # 2. Set the first row to 5
    result = [row[:] for row in grid]
    result[0] = [5] * width

    # 3. Color each row of the triangle
    for r in range(top, height):
        for c in range(width):
            distance = abs(c - column)
            if 0 < distance <= r - top:
                result[r][c] = grid[0][c]

    return result
