def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one color on a background of 0
    3. The color is 8, 3 or 5
    4. In the output the cells of 0 become colored and the colored cells become 0
    5. The new color is 2 if the color was 8, 1 if it was 3 and 4 if it was 5

    Procedure:
    1. Find the color of the input and the new color
    2. Create a result filled with 0
    3. Set each cell of 0 to the new color
    4. Return the result
    """

    # 1. Find the color and the new color
    height = len(grid)
    width = len(grid[0])
    color = max(max(row) for row in grid)
    new_color = {8: 2, 3: 1, 5: 4}[color]

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Set each cell of 0 to the new color
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0:
                result[r][c] = new_color

    return result
