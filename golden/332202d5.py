def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. A vertical line of 8 and several horizontal lines cross on a background of 7
    3. The crossings are cells of 1
    4. In the output the rows of the horizontal lines are 1, with an 8 at the crossing
    5. Each other row has the color of the nearest horizontal line and a 1 in the column of 8
    6. A row in the middle between lines of two different colors is all 1

    Procedure:
    1. Find the column of the 8s, and the horizontal lines as rows with 1 in this column
    2. Set the rows of the horizontal lines to 1 with an 8 in the column
    3. Set each other row to the color of the nearest line with a 1 in the column
    4. If two nearest lines have different colors, set the row to 1 completely
    5. Return the result
    """

    # 1. Find the column of the 8s and the horizontal lines
    height = len(grid)
    width = len(grid[0])
    column = [c for c in range(width) if any(row[c] == 8 for row in grid)][0]
    lines = [r for r in range(height) if grid[r][column] == 1]

    # 2. Set the rows of the lines to 1 with an 8 in the column
    result = [[1] * width for _ in range(height)]
    for r in lines:
        result[r][column] = 8

    # 3. Set each other row to the color of the nearest line
    # 4. If two nearest lines have different colors, set the row to 1
    for r in range(height):
        if r not in lines:
            nearest = min(abs(line - r) for line in lines)
            colors = {grid[line][column - 1] for line in lines if abs(line - r) == nearest}
            if len(colors) == 1:
                result[r] = list(colors) * width
                result[r][column] = 1

    return result
