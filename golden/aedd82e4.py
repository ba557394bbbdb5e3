def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 2 on a background of 0
    3. Some cells of 2 have no other cell of 2 above, below, left or right of them
    4. These cells become 1, all other cells stay the same

    Procedure:
    1. Copy the grid
    2. For each cell of 2, look at its neighbors above, below, left and right
    3. If none of them is 2, set the cell to 1
    4. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Look at the neighbors of each cell of 2
    alone = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 2:
                count = 0
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = r + dr, c + dc
                    if 0 <= nr < height and 0 <= nc < width and grid[nr][nc] == 2:
                        count += 1
                if count == 0:
                    alone.append((r, c))

    # 3. Set the cells without such neighbors to 1
    for r, c in alone:
        result[r][c] = 1

    return result
