def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output is smaller than the input
    2. The input contains a few shapes of different colors on a background of 0
    3. One shape has more cells than all others
    4. The output is the rectangle around this shape

    Procedure:
    1. Find the most common color except 0
    2. Find the rows and the columns that contain this color
    3. Cut out the rectangle around them
    4. Return the result
    """

    # 1. Find the most common color except 0
    cells = [color for row in grid for color in row if color != 0]
    color = max(sorted(set(cells)), key=cells.count)

    # 2. Find the rows and the columns that contain this color
    rows = [r for r in range(len(grid)) if color in grid[r]]
    columns = [c for c in range(len(grid[0])) if any(row[c] == color for row in grid)]

    # 3. Cut out the rectangle around them
    result = [row[columns[0]:columns[-1] + 1] for row in grid[rows[0]:rows[-1] + 1]]

    return result
