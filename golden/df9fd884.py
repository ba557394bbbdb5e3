def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two cups of 4 and one object of another color on a background of 7
    3. The cup at the bottom is open at the top, the cup at the top is open at the bottom
    4. The object is above the opening of the cup at the bottom
    5. The object moves sideways until it is below the opening of the cup at the top
    6. Then it moves down to the last row

    Procedure:
    1. Find the object, the cup at the top and the cup at the bottom
    2. Find how far the object moves sideways and down
    3. Copy the grid, remove the object and draw it at its new place
    4. Return the result
    """

    # 1. Find the object and the two cups
    height = len(grid)
    width = len(grid[0])
    cells = []
    upper = []
    lower = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] not in (4, 7):
                cells.append((r, c))
            elif grid[r][c] == 4 and r < height // 2:
                upper.append(c)
            elif grid[r][c] == 4:
                lower.append(c)

    # 2. Find how far the object moves
    move_c = min(upper) - min(lower)
    move_r = height - 1 - max(r for r, c in cells)

    # 3. Remove the object and draw it at its new place
    result = [row[:] for row in grid]
    for r, c in cells:
        result[r][c] = 7
    for r, c in cells:
        result[r + move_r][c + move_c] = grid[r][c]

    return result
