def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one cell of 3 and sometimes cells of 2 on a background of 0
    3. In the output a spiral of 3 starts at the 3
    4. It goes up, right, down, left and so on
    5. Its lines have lengths 2, 2, 4, 4, 6, 6 and so on, they may run outside the grid
    6. The spiral ends where it meets a 2

    Procedure:
    1. Find the cell of 3
    2. Draw the spiral until it meets a 2 or is completely outside the grid
    3. Return the result
    """

    # 1. Find the cell of 3
    height = len(grid)
    width = len(grid[0])
    r, c = next((r, row.index(3)) for r, row in enumerate(grid) if 3 in row)

    # 2. Draw the spiral
    result = [row[:] for row in grid]
    dr, dc = -1, 0
    for length in range(2, 2 * (height + width), 2):
        for _ in range(2):
            for _ in range(length):
                r, c = r + dr, c + dc
                if 0 <= r < height and 0 <= c < width:
                    if grid[r][c] == 2:
                        return result
                    result[r][c] = 3
            dr, dc = dc, -dr

    return result
