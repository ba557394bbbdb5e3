def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. A row of 7s and a column of 7s separate the grid into four 2x2 blocks
    3. Some cells of the blocks are 7 too, these cells are covered
    4. Without the covered cells, all four blocks contain the same colors, in different order
    5. Each covered cell becomes the color that its block lacks

    Procedure:
    1. Collect the colors of each block without 7
    2. Find how often each color occurs in a block, its largest count over all blocks
    3. Replace each cell of 7 in a block by a color that the block lacks
    4. Return the result
    """

    # 1. Collect the colors of each block
    from collections import Counter
    middle_r = len(grid) // 2
    middle_c = len(grid[0]) // 2
    blocks = {}
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if r != middle_r and c != middle_c:
                blocks.setdefault((r > middle_r, c > middle_c), []).append((r, c))
    counts = {}
    for block, cells in blocks.items():
        counts[block] = Counter(grid[r][c] for r, c in cells if grid[r][c] != 7)

    # 2. Find the largest count of each color
    target = Counter()
    for count in counts.values():
        target |= count

    # 3. Replace each cell of 7 by a color that the block lacks
    result = [row[:] for row in grid]
    for block, cells in blocks.items():
        missing = sorted((target - counts[block]).elements())
        for r, c in cells:
            if grid[r][c] == 7 and missing:
                result[r][c] = missing.pop(0)

    return result
