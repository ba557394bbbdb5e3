def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 5 on a background of 0
    3. An object is a group of two, three or four cells connected up, down, left or right
    4. Objects of four cells become 1, of three cells become 2 and of two cells become 3

    Procedure:
    1. Find all objects of 5
    2. Recolor each object by its number of cells
    3. Return the result
    """

    # 1. Find all objects of 5
    unseen = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 5}
    objects = []
    while unseen:
        cells = [unseen.pop()]
        for r, c in cells:
            for near in [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]:
                if near in unseen:
                    unseen.remove(near)
                    cells.append(near)
        objects.append(cells)

    # 2. Recolor each object by its number of cells
    result = [row[:] for row in grid]
    for cells in objects:
        for r, c in cells:
            result[r][c] = {4: 1, 3: 2, 2: 3}[len(cells)]

    return result
