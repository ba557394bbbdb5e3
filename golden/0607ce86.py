def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains several copies of one rectangular picture, arranged in a regular grid
    3. Rows and columns of 0 separate the copies
    4. Scattered noise cells of the same colors spoil the copies and the space around them
    5. In the output all copies are clean and equal, and everything around them is 0

    Procedure:
    1. Find the rows and the columns of the copies: more than half of their cells are not 0
    2. Split these rows and these columns into runs without a gap, one run for each copy
    3. For each place in a copy take the most frequent color over all copies
    4. Draw all copies with these colors on a background of 0
    5. Return the result
    """

    # 1. Find the rows and the columns of the copies
    height = len(grid)
    width = len(grid[0])
    rows = [r for r in range(height) if 2 * grid[r].count(0) < width]
    columns = [c for c in range(width) if 2 * sum(row[c] == 0 for row in grid) < height]

    # 2. Split them into runs without a gap
    tops = [r for r in rows if r - 1 not in rows]
    lefts = [c for c in columns if c - 1 not in columns]
    tall = len(rows) // len(tops)
    wide = len(columns) // len(lefts)

    # 3. Take the most frequent color for each place in a copy
    picture = [[0] * wide for _ in range(tall)]
    for i in range(tall):
        for j in range(wide):
            colors = [grid[top + i][left + j] for top in tops for left in lefts]
            picture[i][j] = max(colors, key=colors.count)

    # 4. Draw all copies on a background of 0
    result = [[0] * width for _ in range(height)]
    for top in tops:
        for left in lefts:
            for i in range(tall):
                result[top + i][left:left + wide] = picture[i]

    return result
