def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The grid consists of nine 3x3 blocks
    3. One block contains a pattern of one color, all other blocks are filled with 0
    4. Each block stands for the cell of the pattern at the same place
    5. The output shows the pattern in each block whose cell of the pattern is colored

    Procedure:
    1. Find the block with the pattern
    2. Create a result filled with 0
    3. Copy the pattern into the block of each colored cell of the pattern
    4. Return the result
    """

    # 1. Find the block with the pattern
    cells = [(r, c) for r in range(9) for c in range(9) if grid[r][c] != 0]
    top = cells[0][0] // 3 * 3
    left = cells[0][1] // 3 * 3
    pattern = [row[left:left + 3] for row in grid[top:top + 3]]

    # 2. Create the result
    result = [[0] * 9 for _ in range(9)]

    # 3. Copy the pattern into the blocks
    for block_r in range(3):
        for block_c in range(3):
            if pattern[block_r][block_c] != 0:
                for r in range(3):
                    for c in range(3):
                        result[block_r * 3 + r][block_c * 3 + c] = pattern[r][c]

    return result
