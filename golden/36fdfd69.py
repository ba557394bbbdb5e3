def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is filled with random cells of 0 and one color
    3. There are also a few groups of cells of 2
    4. The cells of 2 in a group are at most two rows and two columns away from the next one
    5. In the output the rectangle around each group is filled with 4, its cells of 2 stay 2

    Procedure:
    1. Collect the groups of 2 by going from each cell of 2 to cells of 2 at most two away
    2. Set all cells in the rectangle around each group to 4, except the cells of 2
    3. Return the result
    """

    # 1. Collect the groups of 2
    height = len(grid)
    width = len(grid[0])
    twos = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2]
    groups = []
    seen = set()
    for start in twos:
        if start in seen:
            continue
        seen.add(start)
        cells = []
        stack = [start]
        while stack:
            r, c = stack.pop()
            cells.append((r, c))
            for nr, nc in twos:
                if (nr, nc) not in seen and abs(nr - r) <= 2 and abs(nc - c) <= 2:
                    seen.add((nr, nc))
                    stack.append((nr, nc))
        groups.append(cells)

    # 2. Fill the rectangle around each group with 4
    result = [row[:] for row in grid]
    for cells in groups:
        rows = [r for r, c in cells]
        columns = [c for r, c in cells]
        for r in range(min(rows), max(rows) + 1):
            for c in range(min(columns), max(columns) + 1):
                if grid[r][c] != 2:
                    result[r][c] = 4

    return result
