def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is a regular pattern of two colors, damaged by cells of 6
    3. The pattern repeats after the same number of rows and columns
    4. In the output the pattern is restored and no 6 is left

    Procedure:
    1. For a period from 1 on, group the cells with equal row and column modulo the period
    2. Take the first period where each group has only one color other than 6
    3. Give all cells of each group this color
    4. Return the result
    """

    # 1. Group the cells with equal row and column modulo the period
    def group(period):
        colors = {}
        for r, row in enumerate(grid):
            for c, color in enumerate(row):
                colors.setdefault((r % period, c % period), set()).add(color)
        return colors

    # 2. Take the first period where each group has one color other than 6
    period = 1
    while any(len(colors - {6}) != 1 for colors in group(period).values()):
        period += 1

    # 3. Give all cells of each group this color
    groups = group(period)
    result = [[min(groups[r % period, c % period] - {6}) for c in range(len(grid[0]))]
              for r in range(len(grid))]

    return result
