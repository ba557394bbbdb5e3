def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains parallel lines of different colors on a background of 0
    2. A rectangle of 5 covers a part of the lines
    3. The lines are either all horizontal or all vertical
    4. The output is a square with one row or one column for each line
    5. The lines are in the same order as in the input, without gaps

    Procedure:
    1. Find the cells of each color except 0 and 5
    2. The lines are horizontal if each color is in one row only
    3. Order the colors from top to bottom or from left to right
    4. Make each color a row of the result, or a column if the lines are vertical
    5. Return the result
    """

    # 1. Find the cells of each color except 0 and 5
    lines = {}
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if grid[r][c] not in (0, 5):
                lines.setdefault(grid[r][c], []).append((r, c))

    # 2. The lines are horizontal if each color is in one row only
    horizontal = all(len({r for r, c in cells}) == 1 for cells in lines.values())

    # 3. Order the colors from top to bottom or from left to right
    if horizontal:
        colors = sorted(lines, key=lambda color: lines[color][0][0])
    else:
        colors = sorted(lines, key=lambda color: lines[color][0][1])

    # 4. Make each color a row or a column of the result
    size = len(colors)
    if horizontal:
        result = [[color] * size for color in colors]
    else:
        result = [colors[:] for _ in range(size)]

    return result
