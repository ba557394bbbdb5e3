def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 8 on a background of 7
    3. Two cells of 3 form a short line that begins at the border of the grid
    4. In the output the line of 3 continues straight ahead until it meets a cell of 8
    5. There it turns left or right, to the side that is not 8
    6. It goes on in this way until it reaches the border of the grid

    Procedure:
    1. Find the two cells of 3 and the direction away from the border
    2. Go straight ahead and draw 3, turn to the side that is not 8 when an 8 is ahead
    3. Return the result
    """

    # 1. Find the line of 3 and its direction
    height = len(grid)
    width = len(grid[0])
    line = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 3]
    (r, c), (start_r, start_c) = line
    dr, dc = r - start_r, c - start_c
    if not (0 <= r + dr < height and 0 <= c + dc < width):
        r, c = start_r, start_c
        dr, dc = -dr, -dc

    # 2. Go straight ahead and turn when an 8 is ahead
    result = [row[:] for row in grid]
    seen = set()
    while (r, c, dr, dc) not in seen:
        seen.add((r, c, dr, dc))
        result[r][c] = 3
        for turn_r, turn_c in [(dr, dc), (dc, -dr), (-dc, dr)]:
            nr, nc = r + turn_r, c + turn_c
            inside = 0 <= nr < height and 0 <= nc < width
            if not inside or grid[nr][nc] != 8:
                dr, dc = turn_r, turn_c
                break
        if inside and grid[nr][nc] != 8:
            r, c = nr, nc

    return result
