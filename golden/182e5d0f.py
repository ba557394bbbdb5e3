def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains lines of 3 and cells of 5 on a background of 7
    3. Each line of 3 begins between two cells of 0, at the border of the grid
    4. Some lines lead to a cell of 5 that touches them horizontally or vertically
    5. In the output such a line and its 5 are gone, only the 3 between the 0s remains
    6. A 5 lies there in front of this 3, all other lines stay the same

    Procedure:
    1. Find the cells of 5 with a 3 directly above, below, left or right
    2. Collect the cells of 3 connected with such a 5 horizontally or vertically
    3. Replace the 5 and its cells of 3 with 7, but keep the 3 between two cells of 0
    4. Put a 5 on the collected cell that is next to this 3
    5. Return the result
    """

    def neighbors(r, c):
        places = [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
        return [(i, j) for i, j in places if 0 <= i < height and 0 <= j < width]

    # 1. Find the cells of 5 beside a 3
    height = len(grid)
    width = len(grid[0])
    fives = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 5 and any(grid[i][j] == 3 for i, j in neighbors(r, c)):
                fives.append((r, c))

    # 2. Collect the cells of 3 connected with each 5
    lines = []
    for five in fives:
        cells = [five]
        for r, c in cells:
            cells += [(i, j) for i, j in neighbors(r, c)
                      if grid[i][j] == 3 and (i, j) not in cells]
        lines.append(cells)

    # 3. Replace them with 7, but keep the 3 between two cells of 0
    result = [row[:] for row in grid]
    heads = []
    for cells in lines:
        for r, c in cells:
            if sum(grid[i][j] == 0 for i, j in neighbors(r, c)) == 2:
                heads.append((r, c))
            else:
                result[r][c] = 7

    # 4. Put a 5 on the collected cell next to this 3
    for r, c in heads:
        for i, j in neighbors(r, c):
            if grid[i][j] == 3:
                result[i][j] = 5

    return result
