def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 5 and cells of one other color
    3. The cells of 5 become the other color
    4. The cells of the other color become 0

    Procedure:
    1. Find the other color
    2. Create a result of the same size, filled with 0
    3. Set each cell of the result to the other color where the input is 5
    4. Return the result
    """

    # 1. Find the other color
    height = len(grid)
    width = len(grid[0])
    color = [cell for row in grid for cell in row if cell != 5][0]

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Set each cell to the other color where the input is 5
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 5:
                result[r][c] = color

    return result
