def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input consists of panels of the same size, divided by full rows and columns of one color
    2. The panels contain cells of several colors on a background of 0
    3. One panel contains cells of only one color
    4. All other panels contain cells of two or more colors
    5. The output is the panel with only one color

    Procedure:
    1. Find the rows that are all of one color other than 0, they divide the grid into panels
    2. Split the grid into panels, the columns are divided at the same places as the rows
    3. The result is the panel that contains exactly one color other than 0
    4. Return the result
    """

    # 1. Find the rows that divide the grid
    size = len(grid)
    lines = [r for r in range(size) if len(set(grid[r])) == 1 and grid[r][0] != 0]

    # 2. Split the grid into panels
    starts = [0] + [r + 1 for r in lines]
    ends = lines + [size]
    panels = []
    for top, bottom in zip(starts, ends):
        for left, right in zip(starts, ends):
            panels.append([row[left:right] for row in grid[top:bottom]])

    # 3. Take the panel with exactly one color
    for panel in panels:
        colors = {color for row in panel for color in row} - {0}
        if len(colors) == 1:
            result = panel

    return result
