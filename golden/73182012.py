def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains one figure of several colors on a background of 0
    2. The figure is symmetric from left to right and from top to bottom
    3. The output is half as high and half as wide as the figure
    4. The output shows the upper left quarter of the figure

    Procedure:
    1. Find the bounds of the figure
    2. Cut out its upper left quarter
    3. Return the result
    """

    # 1. Find the bounds of the figure
    rows = [r for r, row in enumerate(grid) if any(row)]
    columns = [c for c, column in enumerate(zip(*grid)) if any(column)]
    top, bottom = rows[0], rows[-1]
    left, right = columns[0], columns[-1]

    # 2. Cut out its upper left quarter
    half_height = (bottom - top + 1) // 2
    half_width = (right - left + 1) // 2
    result = [row[left:left + half_width] for row in grid[top:top + half_height]]

    return result
