def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains 8s at the left of the top row, a row of 5 and below it a row of colors
    3. In the output columns of color stand on the row of 5
    4. Their height is the number of 8s in the top row
    5. Only colors that occur exactly this many times in the row of colors get columns

    Procedure:
    1. Count the 8s in the top row
    2. Find the row of 5 and the row of colors, two rows below it
    3. For each color that occurs as often as counted draw columns of this height on the row of 5
    4. Return the result
    """

    # 1. Count the 8s in the top row
    count = grid[0].count(8)

    # 2. Find the row of 5 and the row of colors
    bottom = [r for r in range(len(grid)) if all(color == 5 for color in grid[r])][0]
    colors = grid[bottom + 2]

    # 3. Draw columns for each color that occurs as often as counted
    result = [row[:] for row in grid]
    for c in range(len(colors)):
        if colors[c] != 0 and colors.count(colors[c]) == count:
            for r in range(bottom - count, bottom):
                result[r][c] = colors[c]

    return result
