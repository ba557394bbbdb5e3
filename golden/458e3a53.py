def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. Rows and columns of one color divide the input into square panels
    2. Most panels show a part of a colorful pattern
    3. Some panels are filled with a single color
    4. These panels form a rectangle of panels
    5. The output has one cell for each of them, in its color

    Procedure:
    1. Find the rows and the columns that have only one color; the panels lie between them
    2. For each row of panels list the colors of the panels with only one color
    3. Keep the lists that are not empty, from top to bottom, as rows
    4. Return the result
    """

    # 1. Find the rows and the columns that have only one color
    height, width = len(grid), len(grid[0])
    rows = [-1] + [r for r in range(height) if len(set(grid[r])) == 1] + [height]
    columns = [-1] + [c for c in range(width) if len({row[c] for row in grid}) == 1] + [width]

    # 2. For each row of panels list the colors of the panels with only one color
    lists = []
    for top, bottom in zip(rows, rows[1:]):
        line = []
        for left, right in zip(columns, columns[1:]):
            colors = {color for row in grid[top + 1:bottom] for color in row[left + 1:right]}
            if len(colors) == 1:
                line.append(colors.pop())
        lists.append(line)

    # 3. Keep the lists that are not empty
    result = [line for line in lists if line]

    return result
