def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains 3x3 squares on a background of 7
    3. The center of each square is 7, the eight cells around it have other colors
    4. The four corners of a square move counterclockwise to the next corner
    5. The four cells between the corners move clockwise to the next side

    Procedure:
    1. Find the center of each square, a 7 with no other 7 around it
    2. Move the corners of each square counterclockwise
    3. Move the cells between the corners clockwise
    4. Return the result
    """

    # 1. Find the center of each square
    centers = []
    for r in range(1, len(grid) - 1):
        for c in range(1, len(grid[0]) - 1):
            cells = [grid[nr][nc] for nr in range(r - 1, r + 2) for nc in range(c - 1, c + 2)]
            if grid[r][c] == 7 and cells.count(7) == 1:
                centers.append((r, c))

    # 2. Move the corners counterclockwise
    result = [row[:] for row in grid]
    for r, c in centers:
        for dr, dc in [(-1, -1), (-1, 1), (1, 1), (1, -1)]:
            result[r - dc][c + dr] = grid[r + dr][c + dc]

    # 3. Move the cells between the corners clockwise
    for r, c in centers:
        for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
            result[r + dc][c - dr] = grid[r + dr][c + dc]

    return result
