def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Some neighboring rows of the input contain a pattern of one color, all other rows are 0
    3. In the output the pattern is repeated upwards and downwards
    4. The copies follow each other without gap and are cut off at the border

    Procedure:
    1. Find the rows of the pattern
    2. Fill each row with the row of the pattern that belongs there
    3. Return the result
    """

    # 1. Find the rows of the pattern
    height = len(grid)
    rows = [r for r in range(height) if any(grid[r])]
    top = rows[0]
    size = rows[-1] - top + 1

    # 2. Fill each row with the row of the pattern that belongs there
    result = []
    for r in range(height):
        result.append(grid[top + (r - top) % size][:])

    return result
