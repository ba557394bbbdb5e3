def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains 4x4 squares with cells of 8, everything else is 0
    3. The squares stand side by side or one above the other, like tiles
    4. The cells of 8 stay the same
    5. The cells of 0 in a square with cells of 8 become 2

    Procedure:
    1. Find the first row and the first column that contain 8, there the tiles begin
    2. Find the tiles that contain 8, counted from this place
    3. Copy the grid and set the cells of 0 in these tiles to 2
    4. Return the result
    """

    # 1. Find the first row and the first column that contain 8
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 8]
    top = min(r for r, c in cells) % 4
    left = min(c for r, c in cells) % 4

    # 2. Find the tiles that contain 8
    tiles = {((r - top) // 4, (c - left) // 4) for r, c in cells}

    # 3. Set the cells of 0 in these tiles to 2
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 and ((r - top) // 4, (c - left) // 4) in tiles:
                result[r][c] = 2

    return result
