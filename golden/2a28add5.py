def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of many colors on a background of 7
    3. Some rows contain a 6
    4. In the output these rows contain a line of 8, all other cells are 7
    5. The line reaches as many cells to the left of the 6 as there are colored cells at its left
    6. It reaches as many cells to the right of the 6 as there are colored cells at its right

    Procedure:
    1. Create a result of 7 with the size of the input
    2. In each row with a 6, count the colored cells at the left and at the right of the 6
    3. Draw the line of 8
    4. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[7] * width for _ in range(height)]

    # 2. Count the colored cells at the left and at the right of each 6
    lines = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 6:
                left = sum(color != 7 for color in grid[r][:c])
                right = sum(color != 7 for color in grid[r][c + 1:])
                lines.append((r, c - left, c + right))

    # 3. Draw the lines of 8
    for r, left, right in lines:
        for c in range(left, right + 1):
            result[r][c] = 8

    return result
