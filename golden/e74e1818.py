def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains several objects one below the other on a background of 0
    3. Each object has its own color and its own rows
    4. In the output each object is flipped upside down
    5. The objects stay in their rows and columns

    Procedure:
    1. Find the colors other than 0
    2. Find the rows that contain each color
    3. Put these rows into the same place in reversed order
    4. Return the result
    """

    # 1. Find the colors
    result = [row[:] for row in grid]
    colors = {color for row in grid for color in row if color != 0}

    # 2. Find the rows of each color
    for color in colors:
        rows = [r for r in range(len(grid)) if color in grid[r]]

    # 3. Put these rows in reversed order
        for i in range(len(rows)):
            result[rows[i]] = grid[rows[-1 - i]][:]

    return result
