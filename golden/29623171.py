def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of 5 divide the grid into nine 3x3 blocks
    3. The blocks contain cells of one color on a background of 0
    4. In the output each block with the most colored cells is filled with the color
    5. All other blocks are empty

    Procedure:
    1. Find the colored cells of each block
    2. Find their largest number in a block
    3. Fill the blocks with this number and empty the others, keep the lines of 5
    4. Return the result
    """

    # 1. Find the colored cells of each block
    blocks = {}
    for top in range(0, len(grid), 4):
        for left in range(0, len(grid[0]), 4):
            block = [color for row in grid[top:top + 3] for color in row[left:left + 3]]
            blocks[top, left] = [color for color in block if color != 0]

    # 2. Find their largest number
    largest = max(len(cells) for cells in blocks.values())

    # 3. Fill the blocks with this number and empty the others
    result = [row[:] for row in grid]
    for (top, left), cells in blocks.items():
        color = cells[0] if len(cells) == largest else 0
        for row in result[top:top + 3]:
            row[left:left + 3] = [color] * 3

    return result
