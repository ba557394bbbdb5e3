def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a few cells of 1 on a background of 0
    3. The 1s lie on a diagonal from the top left to the bottom right, at equal distances
    4. In the output the sequence goes on to the bottom right with cells of 2
    5. The 2s have the same distance between them as the 1s

    Procedure:
    1. Find the cells of 1
    2. Find the step from the first to the second cell of 1
    3. From the last cell of 1 go on in this step and set each cell to 2 until the grid ends
    4. Return the result
    """

    # 1. Find the cells of 1
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 1]

    # 2. Find the step from the first to the second
    step = cells[1][0] - cells[0][0]

    # 3. From the last cell go on in this step and set each cell to 2
    result = [row[:] for row in grid]
    r, c = cells[-1]
    while r + step < height and c + step < width:
        r, c = r + step, c + step
        result[r][c] = 2

    return result
