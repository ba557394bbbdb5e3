def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a figure of 5 on a background of 0
    2. The figure consists of 3x3 blocks, it is three blocks high and three blocks wide
    3. The output is a 9x9 grid and consists of 3x3 blocks
    4. The small figure is the figure reduced to one cell for each block
    5. Where the small figure has a cell, the output has a copy of the small figure
    6. Where the small figure is 0, the block of the output is empty

    Procedure:
    1. Find the top left corner and the size of the figure
    2. Reduce the figure to one cell for each block
    3. Create a 9x9 result filled with 0
    4. Copy the small figure into the block of each of its cells that is not 0
    5. Return the result
    """

    # 1. Find the top left corner and the size of the figure
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    top = min(r for r, c in cells)
    left = min(c for r, c in cells)
    size = (max(r for r, c in cells) - top + 1) // 3

    # 2. Reduce the figure to one cell for each block
    small = [[grid[top + r * size][left + c * size] for c in range(3)] for r in range(3)]

    # 3. Create the result
    result = [[0] * 9 for _ in range(9)]

    # 4. Copy the small figure into the block of each of its cells
    for r in range(9):
        for c in range(9):
            if small[r // 3][c // 3] != 0:
                result[r][c] = small[r % 3][c % 3]

    return result
