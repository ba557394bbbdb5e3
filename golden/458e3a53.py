def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. Rows and columns of one color divide the input into square panels
    2. Most panels show a part of a colorful pattern
    3. Some panels are filled with a single color and form a rectangle of panels
    4. The output has one cell for each of them, in its color

    Procedure:
    1. Find the rows and the columns that have only one color; the panels lie between them
    2. For each row of panels list the colors of the panels with only one color
    3. Keep the lists that are not empty, from top to bottom, as rows
    4. Return the result
    """

    # 1. Find the rows and the columns that have only one color
    rows = [r for r, row in enumerate(grid) if len(set(row)) == 1]
    columns = [c for c, column in enumerate(zip(*grid)) if len(set(column)) == 1]
    rows = [-1] + rows + [len(grid)]
    columns = [-1] + columns + [len(grid[0])]

    # 2. For each row of panels list their single colors
    result = []
    for top, bottom in zip(rows, rows[1:]):
        line = []
        for left, right in zip(columns, columns[1:]):
            colors = {color for row in grid[top + 1:bottom] for color in row[left + 1:right]}
            if len(colors) == 1:
                line.append(colors.pop())

    # 3. Keep the lists that are not empty
        if line:
            result.append(line)

    return result
