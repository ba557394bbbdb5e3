def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains horizontal and vertical lines of 2 on a background of 0
    3. In the output triangles of 8 lie on both sides of each line
    4. The triangles are high in the middle of the line and low at its ends
    5. At an end of a line the height is 0, it grows by one with each cell toward the middle

    Procedure:
    1. For each cell of 2 find out if its line is horizontal, with another 2 to its left or right
    2. Count the 2s that follow it on both sides in its line, the smaller number is its height
    3. Set this number of cells on each side of the line to 8, at right angles to it
    4. Return the result
    """

    # 1. For each cell of 2 find out if its line is horizontal
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 2:
                continue
            horizontal = 2 in grid[r][max(0, c - 1):c] + grid[r][c + 1:c + 2]
            dr, dc = (0, 1) if horizontal else (1, 0)

    # 2. Count the 2s on both sides in its line
            counts = []
            for sign in (-1, 1):
                n = 0
                nr, nc = r + sign * dr, c + sign * dc
                while 0 <= nr < height and 0 <= nc < width and grid[nr][nc] == 2:
                    n += 1
                    nr, nc = nr + sign * dr, nc + sign * dc
                counts.append(n)

    # 3. Set this number of cells on each side of the line to 8
            for i in range(1, min(counts) + 1):
                for nr, nc in ((r + i * dc, c + i * dr), (r - i * dc, c - i * dr)):
                    if 0 <= nr < height and 0 <= nc < width:
                        result[nr][nc] = 8

    return result
