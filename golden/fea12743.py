def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains six shapes of 2 on a background of 0, in two columns and three rows
    3. Each shape lies in a box of 4 rows and 4 columns, the boxes are divided by lines of 0
    4. In the output two shapes have color 8 and one shape has color 3, the others stay 2
    5. The shape of 3 has the cells of both shapes of 8 laid over each other

    Procedure:
    1. Collect the cells of the shape in each box, boxes from left to right and top to bottom
    2. Find the first two different shapes whose cells together are exactly a third one
    3. Set these two shapes to 8 and the other shape to 3
    4. Return the result
    """

    # 1. Collect the cells of the shape in each box
    corners = [(top, left) for top in range(1, len(grid), 5) for left in range(1, len(grid[0]), 5)]
    shapes = []
    for top, left in corners:
        area = [(r, c) for r in range(4) for c in range(4) if grid[top + r][left + c] == 2]
        shapes.append(set(area))

    # 2. Find the first two shapes that are another shape together
    found = []
    for i in range(len(shapes)):
        for j in range(i):
            for k in range(len(shapes)):
                union = shapes[i] | shapes[j]
                if union == shapes[k] and shapes[k] != shapes[i] and shapes[k] != shapes[j]:
                    found.append((i, j, k))
    i, j, k = found[0]

    # 3. Set them to 8 and the other shape to 3
    result = [row[:] for row in grid]
    for index, color in ((i, 8), (j, 8), (k, 3)):
        top, left = corners[index]
        for r, c in shapes[index]:
            result[top + r][left + c] = color

    return result
