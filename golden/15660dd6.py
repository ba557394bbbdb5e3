def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. Rows and columns of 8 divide the input into panels with a frame of 1
    2. The first column of the input has one color for each row of panels
    3. Most panels have a shape of 2 on 8 inside, the same in all panels of a column of panels
    4. In each column of panels one panel is filled with another color
    5. The output is one row of panels, separated by columns of 8
    6. Each is the panel with the shape, in the color of the filled panel
    7. Its frame has the color of the first column beside the filled panel

    Procedure:
    1. Cut the grid without its first column into panels at the full rows and full columns of 8
    2. In each column of panels find a panel with a 2 and the one panel without 8
    3. In the panel with a 2 replace each 2 by the color inside the other panel
    4. Replace each 1 by the color in the first column of the grid beside the other panel
    5. Put these panels side by side with a column of 8 between them
    6. Return the result
    """

    # 1. Cut the grid without its first column into panels
    rows = [r for r, row in enumerate(grid) if set(row) == {8}]
    columns = [0] + [c for c, column in enumerate(zip(*grid)) if set(column) == {8}]
    panels = [[[row[left + 1:right] for row in grid[top + 1:bottom]]
               for top, bottom in zip(rows, rows[1:])]
              for left, right in zip(columns, columns[1:])]

    # 2. Find a panel with a 2 and the one panel without 8
    colors = [grid[top + 1][0] for top in rows[:-1]]
    pairs = []
    for column in panels:
        shape = [panel for panel in column if any(2 in row for row in panel)][0]
        other = [i for i, panel in enumerate(column) if not any(8 in row for row in panel)][0]
        pairs.append((shape, column[other][1][1], colors[other]))

    # 3. Replace each 2 by the color inside the other panel
    drawn = [[[inner if color == 2 else color for color in row] for row in shape]
             for shape, inner, outer in pairs]

    # 4. Replace each 1 by the color in the first column beside it
    for panel, (shape, inner, outer) in zip(drawn, pairs):
        for row in panel:
            row[:] = [outer if color == 1 else color for color in row]

    # 5. Put the panels side by side with a column of 8 between them
    result = drawn[0]
    for panel in drawn[1:]:
        result = [row + [8] + more for row, more in zip(result, panel)]

    return result
