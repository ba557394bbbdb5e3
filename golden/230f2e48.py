def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains straight lines of 2 on a background of 7
    3. Each line begins with a 5 at one end and has one cell of 0 among its 2s
    4. In the output the part after the 0 is turned by a quarter around the 0
    5. It points to the middle of the grid, away from the nearer parallel border

    Procedure:
    1. Find the lines: go from each 5 in each direction over 2s until a 0
    2. Collect the 2s directly after the 0 in the same direction and remove them
    3. The new direction of a horizontal line is down in the upper half of the grid, else up
    4. The new direction of a vertical line is right in the left half of the grid, else left
    5. Draw the same number of 2s from the 0 in the new direction
    6. Return the result
    """

    # 1. Find the lines
    height = len(grid)
    width = len(grid[0])

    def run(r, c, dr, dc):
        cells = []
        r, c = r + dr, c + dc
        while 0 <= r < height and 0 <= c < width and grid[r][c] == 2:
            cells.append((r, c))
            r, c = r + dr, c + dc
        return cells, r, c

    lines = []
    for r in range(height):
        for c in range(width):
            for dr, dc in [(0, 1), (0, -1), (1, 0), (-1, 0)]:
                _, y, x = run(r, c, dr, dc)
                if grid[r][c] == 5 and 0 <= y < height and 0 <= x < width and grid[y][x] == 0:
                    lines.append((y, x, dr, dc))

    # 2. Remove the 2s after the 0
    result = [row[:] for row in grid]
    parts = [run(*line)[0] for line in lines]
    for r, c in sum(parts, []):
        result[r][c] = 7

    # 3. Turn horizontal lines to down or up
    down = [(1 if r < height // 2 else -1) if dr == 0 else 0 for r, c, dr, dc in lines]

    # 4. Turn vertical lines to right or left
    right = [(1 if c < width // 2 else -1) if dc == 0 else 0 for r, c, dr, dc in lines]

    # 5. Draw the 2s from the 0 in the new direction
    for (r, c, _, _), part, dr, dc in zip(lines, parts, down, right):
        for i in range(1, len(part) + 1):
            result[r + i * dr][c + i * dc] = 2

    return result
