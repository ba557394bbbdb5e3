def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains walls of 8 with gaps and one cell of 2 at the border
    3. In the output lines of 2 run from the cell of 2 straight away from its border
    4. In front of a wall they spread to both sides, up to the nearest gap on each side
    5. They run on through the gaps to the next wall, until they reach the border

    Procedure:
    1. Find the 2; the direction is away from its border: down, up, right or left
    2. A 2 with a 0 ahead spreads to this cell
    3. A 2 with an 8 ahead spreads to the cells of 0 on both sides of it
    4. Set cells to 2 in this way for each new 2 as well, until nothing changes
    5. Return the result
    """

    # 1. Find the 2 and its direction
    height, width = len(grid), len(grid[0])
    r, c = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2][0]
    if r in (0, height - 1):
        dr, dc = (1 if r == 0 else -1), 0
    else:
        dr, dc = 0, (1 if c == 0 else -1)

    # 2. A 2 with a 0 ahead spreads to this cell
    def ahead(r, c):
        return [(r + dr, c + dc)]

    # 3. A 2 with an 8 ahead spreads to both sides
    def sides(r, c):
        return [(r + dc, c + dr), (r - dc, c - dr)]

    # 4. Set cells to 2 for each new 2 as well
    result = [row[:] for row in grid]
    queue = [(r, c)]
    for r, c in queue:
        if 0 <= r + dr < height and 0 <= c + dc < width:
            cells = sides(r, c) if grid[r + dr][c + dc] == 8 else ahead(r, c)
            for nr, nc in cells:
                if 0 <= nr < height and 0 <= nc < width and result[nr][nc] == 0:
                    result[nr][nc] = 2
                    queue.append((nr, nc))

    return result
