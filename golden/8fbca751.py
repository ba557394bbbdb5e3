def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains 4x4 squares with cells of 8, everything else is 0
    3. The squares stand side by side or one above the other, like tiles
    4. The cells of 0 in these squares become 2

    Procedure:
    1. Find the first row and the first column that contain 8, there the tiles begin
    2. Find the tiles that contain 8, counted from this place
    3. Copy the grid and set the cells of 0 in these tiles to 2
    4. Return the result
    """

    # 1. Find the first row and the first column that contain 8
    first_row = min(r for r, row in enumerate(grid) if 8 in row)
    first_column = min(row.index(8) for row in grid if 8 in row)

    # 2. Find the tiles that contain 8
    result = [row[:] for row in grid]
    for top in range(first_row, len(grid), 4):
        for left in range(first_column, len(grid[0]), 4):
            tile = [row[left:left + 4] for row in grid[top:top + 4]]
            if any(8 in row for row in tile):

    # 3. Set the cells of 0 in these tiles to 2
                for r, row in enumerate(tile):
                    result[top + r][left:left + 4] = [8 if color == 8 else 2 for color in row]

    return result
