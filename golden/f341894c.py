def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains pairs of a 1 and a 6 side by side, and cells of 7 on the border
    3. For each pair there is a 7 at the end of the row or the column in which the pair lies
    4. In the output the 6 of each pair is nearer to this 7 than the 1
    5. Where the 1 was nearer in the input, the 1 and the 6 are exchanged

    Procedure:
    1. For each 7 take its row and its column as lines of cells that begin at the 7
    2. Find on each line the first two neighboring cells that are a 1 and a 6, in any order
    3. If the 1 comes first, exchange the two
    4. Return the result
    """

    # 1. Take the row and the column of each 7 as lines of cells
    height = len(grid)
    width = len(grid[0])
    lines = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 7:
                lines.append([(r, j) for j in range(c, width)])
                lines.append([(r, j) for j in range(c, -1, -1)])
                lines.append([(i, c) for i in range(r, height)])
                lines.append([(i, c) for i in range(r, -1, -1)])

    # 2. Find the first neighboring 1 and 6 on each line
    pairs = []
    for line in lines:
        found = [(a, b) for a, b in zip(line, line[1:])
                 if sorted((grid[a[0]][a[1]], grid[b[0]][b[1]])) == [1, 6]]
        pairs += found[:1]

    # 3. If the 1 comes first, exchange the two
    result = [row[:] for row in grid]
    for (r, c), (i, j) in pairs:
        result[r][c] = 6
        result[i][j] = 1

    return result
