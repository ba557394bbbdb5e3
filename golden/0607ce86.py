def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains several copies of one rectangular picture, arranged in a regular grid
    3. Rows and columns of 0 separate the copies
    4. Scattered noise cells spoil the copies and the space around them
    5. In the output all copies are clean and equal, and everything around them is 0

    Procedure:
    1. Find the rows of the copies: more than half as many cells not 0 as the fullest row has
    2. Find the columns of the copies in the same way
    3. Split these rows and these columns into runs without a gap, one run for each copy
    4. For each place in a copy take the most frequent color over all copies
    5. Draw all copies with these colors on a background of 0
    6. Return the result
    """

    # 1. Find the rows of the copies
    height = len(grid)
    width = len(grid[0])
    counts = [sum(v != 0 for v in row) for row in grid]
    rows = [r for r in range(height) if 2 * counts[r] > max(counts)]

    # 2. Find the columns in the same way
    counts = [sum(row[c] != 0 for row in grid) for c in range(width)]
    columns = [c for c in range(width) if 2 * counts[c] > max(counts)]

    # 3. Split them into runs without a gap
    tops = [r for r in rows if r - 1 not in rows]
    lefts = [c for c in columns if c - 1 not in columns]
    tall = len(rows) // len(tops)
    wide = len(columns) // len(lefts)

    # 4. Take the most frequent color for each place in a copy
    picture = [[0] * wide for _ in range(tall)]
    for i in range(tall):
        for j in range(wide):
            colors = [grid[top + i][left + j] for top in tops for left in lefts]
            picture[i][j] = max(colors, key=colors.count)

    # 5. Draw all copies on a background of 0
    result = [[0] * width for _ in range(height)]
    for top in tops:
        for left in lefts:
            for i in range(tall):
                result[top + i][left:left + wide] = picture[i]

    return result
