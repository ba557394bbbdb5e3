def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains an area of 0 surrounded by 5
    3. In the output a diagonal line of 8 runs through the area of 0
    4. It is the longest diagonal line of cells of 0
    5. All other cells stay the same

    Procedure:
    1. Find the diagonal lines of 0, in both diagonal directions
    2. Find the longest line
    3. Set its cells to 8
    4. Return the result
    """

    # 1. Find the diagonal lines of 0
    height = len(grid)
    width = len(grid[0])
    lines = []
    for row in range(height):
        for column in range(width):
            for direction in (1, -1):
                line = []
                r, c = row, column
                while 0 <= r < height and 0 <= c < width and grid[r][c] == 0:
                    line.append((r, c))
                    r, c = r + 1, c + direction
                lines.append(line)

    # 2. Find the longest line
    longest = max(lines, key=len)

    # 3. Set its cells to 8
    result = [row[:] for row in grid]
    for r, c in longest:
        result[r][c] = 8

    return result
