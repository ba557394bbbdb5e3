def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains pairs of panels side by side, separated by columns and rows of 0
    3. Each panel has a background color, the color of its corner, and a figure of one other color
    4. In the output the panels of a pair have the same backgrounds and have exchanged their figures
    5. A figure in the output has the background color of the panel from which it comes
    6. It is invisible if both backgrounds of the pair are equal

    Procedure:
    1. Find the width of the panels and the column start where the right panel begins
    2. In each row take the left and right background from the first cell of the panels
    3. Set the left cell to the right background where the right panel has a figure, else to left
    4. Set the right cell to the left background where the left panel has a figure, else to right
    5. Return the result
    """

    # 1. Find the width and the start of the right panel
    width = grid[0].index(0)
    start = len(grid[0]) - width
    rows = range(len(grid))

    # 2. Take the backgrounds of each row
    left = [row[0] for row in grid]
    right = [row[start] for row in grid]

    # 3. Set the left cells
    result = [row[:] for row in grid]
    for r in rows:
        for c in range(width):
            result[r][c] = right[r] if grid[r][start + c] != right[r] else left[r]

    # 4. Set the right cells
    for r in rows:
        for c in range(width):
            result[r][start + c] = left[r] if grid[r][c] != left[r] else right[r]

    return result
