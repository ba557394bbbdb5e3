def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains 2x2 blocks of 2 on a background of 0
    3. The rightmost block becomes 8 in the output
    4. Going from right to left, every second block becomes 8, the others stay 2

    Procedure:
    1. Find the upper left cells of all blocks
    2. Sort the blocks from right to left
    3. Set every second block to 8, beginning with the rightmost one
    4. Return the result
    """

    # 1. Find the upper left cells of all blocks
    height = len(grid)
    width = len(grid[0])
    blocks = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 2 and (r, c) not in seen:
                blocks.append((r, c))
                seen.update([(r, c), (r, c + 1), (r + 1, c), (r + 1, c + 1)])

    # 2. Sort the blocks from right to left
    blocks.sort(key=lambda block: -block[1])

    # 3. Set every second block to 8
    result = [row[:] for row in grid]
    for r, c in blocks[::2]:
        for nr in (r, r + 1):
            for nc in (c, c + 1):
                result[nr][nc] = 8

    return result
