def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Rows and columns of 4s separate the grid into 3x3 blocks
    3. There are two blocks in one direction and two or more in the other direction
    4. One block of each two contains a shape of 1, the other contains one cell of another color
    5. The shape takes the color of this cell, all other cells stay the same

    Procedure:
    1. Find the color of the single cell in each block
    2. Replace each 1 by the color in the block on the other side
    3. Return the result
    """

    # 1. Find the color of the single cell in each block
    height = len(grid)
    width = len(grid[0])
    colors = {}
    for r in range(height):
        for c in range(width):
            if grid[r][c] not in (0, 1, 4):
                colors[r // 4, c // 4] = grid[r][c]

    # 2. Replace each 1 by the color in the block on the other side
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 1:
                if height > width:
                    other = (r // 4, 1 - c // 4)
                else:
                    other = (1 - r // 4, c // 4)
                result[r][c] = colors.get(other, 1)

    return result
