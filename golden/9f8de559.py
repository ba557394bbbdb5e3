def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains an area of 7 with a line of 6 that has a 2 at one end
    3. The line is horizontal, vertical or diagonal
    4. Only one cell changes, it becomes 7
    5. It is where a ray from the 2, in the direction away from the 6s, leaves the area of 7

    Procedure:
    1. Find the cell of 2 and the cell of 6 next to it, also diagonally
    2. Go from the 2 in the direction away from this 6 as long as the cells are 7
    3. Set the first cell that is not 7 to 7
    4. Return the result
    """

    # 1. Find the cell of 2 and the cell of 6 next to it
    height, width = len(grid), len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width)]
    r, c = [cell for cell in cells if grid[cell[0]][cell[1]] == 2][0]
    nr, nc = [(nr, nc) for nr, nc in cells
              if grid[nr][nc] == 6 and abs(nr - r) <= 1 and abs(nc - c) <= 1][0]

    # 2. Go from the 2 away from the 6 as long as the cells are 7
    dr, dc = r - nr, c - nc
    r, c = r + dr, c + dc
    while grid[r][c] == 7:
        r, c = r + dr, c + dc

    # 3. Set the first cell that is not 7 to 7
    result = [row[:] for row in grid]
    result[r][c] = 7

    return result
