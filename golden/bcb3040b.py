def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two cells of 2 among many cells of 0 and 1
    3. They lie in one row, in one column or on one diagonal
    4. In the output a straight line connects the two cells of 2
    5. A 0 on the line has become 2 and a 1 has become 3

    Procedure:
    1. Find the two cells of 2 and the direction from the first to the second
    2. On the line between them set each 0 to 2 and each 1 to 3
    3. Return the result
    """

    # 1. Find the two cells of 2 and the direction
    cells = [(r, c) for r in range(len(grid)) for c in range(len(grid[0])) if grid[r][c] == 2]
    (r, c), (end_r, end_c) = cells
    steps = max(abs(end_r - r), abs(end_c - c))
    dr, dc = (end_r - r) // steps, (end_c - c) // steps

    # 2. On the line between them set each 0 to 2 and each 1 to 3
    result = [row[:] for row in grid]
    for i in range(1, steps):
        result[r + i * dr][c + i * dc] += 2

    return result
