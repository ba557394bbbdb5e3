def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains crosses: four cells of 3 around a center, on a background of 0
    3. The center has another color or is 0
    4. In the output lines of the center color go from each cross in the four directions
    5. The lines stop at the border or in front of another cross
    6. Vertical lines are on top of horizontal lines, also if their color is 0

    Procedure:
    1. Find the centers, the cells with a 3 above, below, left and right
    2. Draw the left and right lines of each center from behind its 3s over cells of 0 of the input
    3. Then draw the upward and downward lines in the same way over them, also those with color 0
    4. Return the result
    """

    # 1. Find the centers
    height = len(grid)
    width = len(grid[0])
    centers = [(r, c) for r in range(1, height - 1) for c in range(1, width - 1)
               if grid[r - 1][c] == grid[r + 1][c] == grid[r][c - 1] == grid[r][c + 1] == 3]
    result = [row[:] for row in grid]

    def draw(dr, dc):
        for y, x in centers:
            r, c = y + 2 * dr, x + 2 * dc
            while 0 <= r < height and 0 <= c < width and grid[r][c] == 0:
                result[r][c] = grid[y][x]
                r, c = r + dr, c + dc

    # 2. Draw the left and right lines
    draw(0, -1)
    draw(0, 1)

    # 3. Draw the upward and downward lines
    draw(-1, 0)
    draw(1, 0)

    return result
