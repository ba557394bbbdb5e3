def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. Lines of one color divide the input into square blocks of the same size
    2. Each block is filled with one color, many blocks are 0
    3. The output has one cell for each block
    4. The output shows the colors of the blocks mirrored, from right to left

    Procedure:
    1. Find the size of a block, the number of rows before the first line
    2. Take the color of each block
    3. Reverse the colors of each row of blocks
    4. Return the result
    """

    # 1. Find the size of a block
    height = len(grid)
    width = len(grid[0])
    size = next(r for r in range(height) if grid[r][0] != 0 and len(set(grid[r])) == 1)

    # 2. Take the color of each block
    colors = []
    for r in range(0, height, size + 1):
        colors.append([grid[r][c] for c in range(0, width, size + 1)])

    # 3. Reverse the colors of each row
    result = [row[::-1] for row in colors]

    return result
