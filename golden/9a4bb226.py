def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several 3x3 blocks on a background of 0
    2. Most of the blocks have two colors
    3. One block has three colors
    4. The output is this block

    Procedure:
    1. Find the upper left corner of each block
    2. Count the colors of each block and keep the block with most colors
    3. Return the result
    """

    # 1. Find the upper left corner of each block
    corners = []
    for r in range(len(grid) - 2):
        for c in range(len(grid[0]) - 2):
            if all(grid[r + dr][c + dc] != 0 for dr in range(3) for dc in range(3)):
                corners.append((r, c))

    # 2. Keep the block with most colors
    result = []
    most = 0
    for r, c in corners:
        block = [row[c:c + 3] for row in grid[r:r + 3]]
        colors = {cell for row in block for cell in row}
        if len(colors) > most:
            most = len(colors)
            result = block

    return result
