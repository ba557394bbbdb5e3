def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The grid has n x n blocks of n x n cells, separated by lines of 0 with a width of 1
    3. Some cells are hidden by 5s, the output has no hidden cells
    4. The blocks show a pattern of two colors or are filled with the rarer of the two colors
    5. The output contains the same pattern and blocks filled with the more frequent color
    6. Block (i, j) shows the pattern if cell (i, j) of the pattern has the rarer color

    Procedure:
    1. Find n: the height of the grid is n * n + n - 1
    2. Lay the blocks with two colors besides 5 over each other to get the pattern without 5s
    3. Find the more frequent color of the pattern
    4. Create a result of 0s and fill all blocks with the more frequent color
    5. Draw the pattern in block (i, j) if cell (i, j) of the pattern is the rarer color
    6. Return the result
    """

    # 1. Find n
    height = len(grid)
    n = 1
    while n * n + n - 1 < height:
        n += 1
    starts = range(0, height, n + 1)

    # 2. Build the pattern from the blocks with two colors
    pattern = [[5] * n for _ in range(n)]
    for top in starts:
        for left in starts:
            block = [row[left:left + n] for row in grid[top:top + n]]
            if len(set(sum(block, [])) - {5}) == 2:
                for r in range(n):
                    for c in range(n):
                        if block[r][c] != 5:
                            pattern[r][c] = block[r][c]

    # 3. Find the more frequent color
    colors = sum(pattern, [])
    main = max(colors, key=colors.count)

    # 4. Fill all blocks with the more frequent color
    result = [[0 if n in (r % (n + 1), c % (n + 1)) else main for c in range(height)]
              for r in range(height)]

    # 5. Draw the pattern where the pattern has the rarer color
    for i, top in enumerate(starts):
        for j, left in enumerate(starts):
            if pattern[i][j] != main:
                for r in range(n):
                    result[top + r][left:left + n] = pattern[r]

    return result
