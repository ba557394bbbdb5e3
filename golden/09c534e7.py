def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains groups of rectangles of 1 connected by thin lines on a background of 0
    3. One cell in each group has another color
    4. In the output the inner cells of all rectangles of the group have this color
    5. The edges of the rectangles and the lines stay 1

    Procedure:
    1. Find the groups: cells that are not 0, connected horizontally and vertically
    2. Find the color in each group that is not 1
    3. Set the cells of the group whose eight neighbors are all in the grid and not 0 to this color
    4. Return the result
    """

    # 1. Find the groups
    rest = {(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color != 0}
    filled = set(rest)
    groups = []
    while rest:
        group = [rest.pop()]
        for r, c in group:
            for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                if cell in rest:
                    rest.remove(cell)
                    group.append(cell)
        groups.append(group)

    # 2. Find the color in each group that is not 1
    colors = [max(grid[r][c] for r, c in group) for group in groups]

    # 3. Set the cells whose eight neighbors are all not 0 to this color
    result = [row[:] for row in grid]
    for group, color in zip(groups, colors):
        for r, c in group:
            near = {(nr, nc) for nr in (r - 1, r, r + 1) for nc in (c - 1, c, c + 1)}
            if near <= filled:
                result[r][c] = color

    return result
