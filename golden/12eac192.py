def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of several colors on a background of 0
    3. An object is a group of cells of one color connected up, down, left or right
    4. Objects of one or two cells become 3, all other cells stay the same

    Procedure:
    1. Find all objects
    2. Copy the grid and set the objects of fewer than three cells to 3
    3. Return the result
    """

    # 1. Find all objects
    unseen = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell != 0}
    objects = []
    while unseen:
        cells = [unseen.pop()]
        for r, c in cells:
            for nr, nc in [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]:
                if (nr, nc) in unseen and grid[nr][nc] == grid[r][c]:
                    unseen.remove((nr, nc))
                    cells.append((nr, nc))
        objects.append(cells)

    # 2. Set the objects of fewer than three cells to 3
    result = [row[:] for row in grid]
    for cells in objects:
        if len(cells) < 3:
            for r, c in cells:
                result[r][c] = 3

    return result
