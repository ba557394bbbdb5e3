def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 5 on a background of 0
    3. An object is a group of cells connected up, down, left or right
    4. An object of exactly six cells becomes 2, all other objects become 1

    Procedure:
    1. Find all objects of 5
    2. Set the cells of an object to 2 if it has six cells, else to 1
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

    # 2. Set the cells to 2 if the object has six cells, else to 1
    result = [row[:] for row in grid]
    for cells in objects:
        for r, c in cells:
            result[r][c] = 2 if len(cells) == 6 else 1

    return result
