def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one cell of 2 and sometimes cells of 1 on a background of 0
    3. In the output a staircase of 2 goes from the cell of 2 up and to the right
    4. It goes one cell up, then one cell to the right, and so on
    5. Where a 1 is above, it goes to the right instead of up
    6. The staircase ends at the border of the grid

    Procedure:
    1. Find the cell of 2
    2. Go up if possible, then go to the right, and draw 2 until the grid ends
    3. Return the result
    """

    # 1. Find the cell of 2
    height = len(grid)
    width = len(grid[0])
    r, c = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2][0]

    # 2. Go up if possible, then to the right
    result = [row[:] for row in grid]
    while r > 0 and c < width:
        if grid[r - 1][c] != 1:
            r -= 1
            result[r][c] = 2
        c += 1
        if c < width:
            result[r][c] = 2

    return result
