def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangular outlines of 5 on a background of 0
    3. Each outline has an opening of one cell in its top side
    4. In the output the inside of each outline and the opening are 2
    5. A line of 2 in the row above runs from the opening to the border of the grid
    6. The line runs over the longer part of the top side

    Procedure:
    1. Find the openings, a cell of 0 between two cells of 5 with a cell of 0 above and below
    2. Fill the opening and the inside of each outline with 2
    3. Find the longer part of the top side and draw the line to the border at its side
    4. Return the result
    """

    # 1. Find the openings
    height = len(grid)
    width = len(grid[0])
    openings = []
    for r in range(1, height - 1):
        for c in range(1, width - 1):
            if grid[r][c - 1:c + 2] == [5, 0, 5] and grid[r - 1][c] == grid[r + 1][c] == 0:
                if grid[r][c - 2:c] == [5, 5] or grid[r][c + 1:c + 3] == [5, 5]:
                    openings.append((r, c))

    # 2. Fill the opening and the inside of each outline
    result = [row[:] for row in grid]
    for r, c in openings:
        result[r][c] = 2
        stack = [(r + 1, c)]
        while stack:
            cr, cc = stack.pop()
            if result[cr][cc] == 0:
                result[cr][cc] = 2
                stack.extend([(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)])

    # 3. Draw the line over the longer part of the top side
    for r, c in openings:
        left = c
        while left > 0 and grid[r][left - 1] == 5:
            left -= 1
        right = c
        while right < width - 1 and grid[r][right + 1] == 5:
            right += 1
        columns = range(c + 1) if c - left > right - c else range(c, width)
        for column in columns:
            result[r - 1][column] = 2

    return result
