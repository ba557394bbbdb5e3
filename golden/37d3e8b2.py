def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 8 on a background of 0
    3. Each object has holes, areas of 0 that are enclosed by its cells
    4. In the output the objects have different colors, the holes stay 0
    5. Objects with one hole are 1, with two holes 2, with three holes 3 and with four holes 7

    Procedure:
    1. Find the objects of 8 and the areas of 0, both connected up, down, left or right
    2. The holes of an object are areas of 0 that lie inside its box and do not touch the box edge
    3. Set each object to 1 for one hole, 2 for two, 3 for three and 7 for four holes
    4. Return the result
    """

    # 1. Find the objects of 8 and the areas of 0
    def find_areas(color):
        left_over = {(r, c) for r, row in enumerate(grid) for c, x in enumerate(row) if x == color}
        areas = []
        while left_over:
            area = [left_over.pop()]
            for r, c in area:
                for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if cell in left_over:
                        left_over.remove(cell)
                        area.append(cell)
            areas.append(area)
        return areas

    objects = find_areas(8)
    areas = find_areas(0)

    # 2. Count the holes of each object
    counts = []
    for cells in objects:
        rows = [r for r, c in cells]
        columns = [c for r, c in cells]
        holes = [area for area in areas
                 if all(min(rows) < r < max(rows) and min(columns) < c < max(columns)
                        for r, c in area)]
        counts.append(len(holes))

    # 3. Set each object to the color of its number of holes
    result = [row[:] for row in grid]
    for cells, count in zip(objects, counts):
        for r, c in cells:
            result[r][c] = {1: 1, 2: 2, 3: 3, 4: 7}[count]

    return result
