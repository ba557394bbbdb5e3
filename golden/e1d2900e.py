def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains 2x2 squares of 2 and single cells of 1 on a background of 0
    3. The squares of 2 stay
    4. A 1 in a row or column of a square has moved straight to it and touches it
    5. Between two squares it has moved to the nearer one
    6. The other cells of 1 stay

    Procedure:
    1. For each 1 look up, down, left and right for the nearest 2
    2. Move the 1 to the cell in front of this 2; if no 2 is found, it stays
    3. Return the result
    """

    # 1. For each 1 look in four directions for the nearest 2
    height = len(grid)
    width = len(grid[0])
    moves = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 1:
                continue
            best = (height + width, r, c)
            for dr, dc in [(-1, 0), (1, 0), (0, -1), (0, 1)]:
                distance = 1
                nr, nc = r + dr, c + dc
                while 0 <= nr < height and 0 <= nc < width and grid[nr][nc] != 2:
                    distance += 1
                    nr, nc = nr + dr, nc + dc
                if 0 <= nr < height and 0 <= nc < width and distance < best[0]:
                    best = (distance, nr - dr, nc - dc)
            moves.append(best)

    # 2. Move the 1 to the cell in front of this 2
    result = [[2 if color == 2 else 0 for color in row] for row in grid]
    for _, r, c in moves:
        result[r][c] = 1

    return result
