def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of 5 divide the grid into 3x3 blocks, the lines stay the same
    3. Each block has one colored cell in its center on a background of 0
    4. In the output each block is filled with one color
    5. This color is 5 more than the color in the center: 1 gives 6, 2 gives 7, 3 gives 8, 4 gives 9

    Procedure:
    1. Copy the grid
    2. Around each center cell, fill the 3x3 block with the color of the center plus 5
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Fill the block around each center cell
    for r in range(height):
        for c in range(width):
            if grid[r][c] not in (0, 5):
                for nr in range(r - 1, r + 2):
                    for nc in range(c - 1, c + 2):
                        result[nr][nc] = grid[r][c] + 5

    return result
