def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains squares of 5, squares of 6 and cells of 9 on a background of 8
    3. The squares have size 3x3 and the cells of 9 touch their sides
    4. In the output a 9 beside a square of 6 is moved two cells into the square
    5. A 9 beside a square of 5 stays and the cell of the square that it touches becomes 9
    6. All other cells of the squares of 5 become 8

    Procedure:
    1. Copy the input and replace each 5 by 8
    2. If a 9 of the input has a 5 above, below, left or right, set the cell of this 5 to 9
    3. If it has a 6 there, set the 9 to 8 and the cell two steps away in this direction to 9
    4. Return the result
    """

    # 1. Copy the input and replace each 5 by 8
    height, width = len(grid), len(grid[0])
    result = [[8 if color == 5 else color for color in row] for row in grid]

    # 2. If a 9 has a 5 beside it, set the cell of this 5 to 9
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 9]
    sides = [(r, c, dr, dc) for r, c in cells for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1))
             if 0 <= r + dr < height and 0 <= c + dc < width]
    for r, c, dr, dc in sides:
        if grid[r + dr][c + dc] == 5:
            result[r + dr][c + dc] = 9

    # 3. If it has a 6 there, set the 9 to 8 and the cell two steps away to 9
    for r, c, dr, dc in sides:
        if grid[r + dr][c + dc] == 6:
            result[r][c] = 8
            result[r + 2 * dr][c + 2 * dc] = 9

    return result
