def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. A wall of 2 fills one side of the grid, the background is 0
    3. A short diagonal line of 8 starts at the border of the grid
    4. In the output the diagonal line goes on with cells of 3
    5. At the wall the line bounces back, then it goes on to the border of the grid

    Procedure:
    1. Find the first and the last cell of 8 and the direction between them
    2. Go on from both ends and set the cells to 3, turn around in front of the wall
    3. Return the result
    """

    # 1. Find the first and the last cell of 8
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 8]
    first, last = cells[0], cells[-1]
    side = 1 if last[1] > first[1] else -1

    # 2. Go on from both ends, turn around in front of the wall
    result = [row[:] for row in grid]
    for (r, c), dr, dc in [(first, -1, -side), (last, 1, side)]:
        while True:
            if 0 <= r + dr < height and grid[r + dr][c] == 2:
                dr = -dr
            if 0 <= c + dc < width and grid[r][c + dc] == 2:
                dc = -dc
            r += dr
            c += dc
            if not (0 <= r < height and 0 <= c < width):
                break
            result[r][c] = 3

    return result
