def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains blocks, each three rows high and two columns wide, on a background of 0
    2. Rows and columns of 0 separate the blocks and surround them
    3. One color is the most frequent in each block
    4. The output has one cell for each block, surrounded by a frame of 0s
    5. Each of these cells has the most frequent color of its block

    Procedure:
    1. Create a result with a cell for each block and a frame of 0s
    2. Set each cell to the most frequent color of its block
    3. Return the result
    """

    # 1. Create the result
    from collections import Counter
    blocks_down = (len(grid) - 1) // 4
    blocks_across = (len(grid[0]) - 1) // 3
    result = [[0] * (blocks_across + 2) for _ in range(blocks_down + 2)]

    # 2. Set each cell to the most frequent color of its block
    for i in range(blocks_down):
        for j in range(blocks_across):
            top = 4 * i + 1
            left = 3 * j + 1
            counts = Counter(cell for row in grid[top:top + 3] for cell in row[left:left + 2])
            result[i + 1][j + 1] = counts.most_common(1)[0][0]

    return result
