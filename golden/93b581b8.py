def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a 2x2 square of four colors on a background of 0
    3. The square stays the same
    4. In the output a 2x2 block of one color touches each corner of the square diagonally
    5. Each block has the color of the opposite corner of the square
    6. Parts of the blocks outside the grid are cut off

    Procedure:
    1. Find the 2x2 square
    2. For each cell of the square, draw a 2x2 block of its color at the opposite corner
    3. Return the result
    """

    # 1. Find the 2x2 square
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    top, left = min(cells)

    # 2. Draw each block at the opposite corner
    result = [row[:] for row in grid]
    for r, c in cells:
        block_top = top + 2 if r == top else top - 2
        block_left = left + 2 if c == left else left - 2
        for nr in (block_top, block_top + 1):
            for nc in (block_left, block_left + 1):
                if 0 <= nr < height and 0 <= nc < width:
                    result[nr][nc] = grid[r][c]

    return result
