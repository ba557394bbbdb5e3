def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input consists of 3x3 blocks in one row or in one column
    2. Each block has a pattern of one color on 0, each block has a different color
    3. All blocks but one have the same pattern
    4. The output is the block with the different pattern

    Procedure:
    1. Cut the grid into blocks
    2. Find the pattern of each block, without its color
    3. Take the block whose pattern occurs only once
    4. Return the result
    """

    # 1. Cut the grid into blocks
    size = min(len(grid), len(grid[0]))
    blocks = []
    for top in range(0, len(grid), size):
        for left in range(0, len(grid[0]), size):
            blocks.append([row[left:left + size] for row in grid[top:top + size]])

    # 2. Find the pattern of each block
    patterns = [[[color != 0 for color in row] for row in block] for block in blocks]

    # 3. Take the block whose pattern occurs only once
    counts = [patterns.count(pattern) for pattern in patterns]
    result = blocks[counts.index(min(counts))]

    return result
