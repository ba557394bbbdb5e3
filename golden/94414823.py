def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a square frame of 5 on a background of 0
    3. Two cells of different colors lie outside near two of its corners
    4. In the output each of them fills the quarter of the inside at its corner and the opposite one

    Procedure:
    1. Find the frame and the two cells outside
    2. Find which diagonal of quarters belongs to each color
    3. Copy the grid and fill the quarters with the colors
    4. Return the result
    """

    # 1. Find the frame and the two cells outside
    height = len(grid)
    width = len(grid[0])
    frame = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 5]
    top, left = frame[0]
    bottom, right = frame[-1]
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] not in (0, 5)]

    # 2. Find which diagonal belongs to each color
    colors = {(r < top) == (c < left): grid[r][c] for r, c in cells}

    # 3. Fill the quarters
    result = [row[:] for row in grid]
    for r in range(top + 1, bottom):
        for c in range(left + 1, right):
            result[r][c] = colors[(2 * r < top + bottom) == (2 * c < left + right)]

    return result
