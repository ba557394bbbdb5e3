def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains panels of 2 with a width of 3, separated by columns of 0
    3. Each panel has some holes of 0 in its middle column
    4. The output contains the same panels, sorted by the number of holes
    5. The panel with the fewest holes is on the left

    Procedure:
    1. Cut out the panels: 3 columns each, one column between them
    2. Sort the panels by the number of 0s, fewest first
    3. Put the panels together from left to right with a column of 0 between them
    4. Return the result
    """

    # 1. Cut out the panels
    panels = [[row[left:left + 3] for row in grid] for left in range(0, len(grid[0]), 4)]

    # 2. Sort the panels by the number of 0s
    panels.sort(key=lambda panel: sum(row.count(0) for row in panel))

    # 3. Put the panels together with a column of 0 between them
    result = []
    for r in range(len(grid)):
        line = panels[0][r]
        for panel in panels[1:]:
            line = line + [0] + panel[r]
        result.append(line)

    return result
