def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 2 on a background of 0
    3. An object is a group of cells connected up, down, left or right
    4. Objects of four or more cells become 6, all other cells stay the same

    Procedure:
    1. Find all objects
    2. Copy the grid and set the objects of four or more cells to 6
    3. Return the result
    """

    # 1. Find all objects
    unseen = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 2}
    objects = []
    while unseen:
        cells = [unseen.pop()]
        for r, c in cells:
            for near in [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]:
                if near in unseen:
                    unseen.remove(near)
                    cells.append(near)
        objects.append(cells)

    # 2. Set the objects of four or more cells to 6
    result = [row[:] for row in grid]
    for cells in objects:
        if len(cells) >= 4:
            for r, c in cells:
                result[r][c] = 6

    return result
