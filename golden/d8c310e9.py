def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The upper rows are 0, the lower rows contain a colored pattern that begins at the left
    3. The pattern repeats to the right, but only a part of the width is filled
    4. In the output the pattern is continued up to the right side

    Procedure:
    1. Find the width of the filled part
    2. Find the smallest step after which the pattern repeats
    3. Fill the whole width by repeating the first cells of each row
    4. Return the result
    """

    # 1. Find the width of the filled part
    width = len(grid[0])
    filled = max(c + 1 for row in grid for c in range(width) if row[c] != 0)

    # 2. Find the smallest step after which the pattern repeats
    step = 1
    while any(row[c] != row[c - step] for row in grid for c in range(step, filled)):
        step += 1

    # 3. Fill the whole width
    result = [[row[c % step] for c in range(width)] for row in grid]

    return result
