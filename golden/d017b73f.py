def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has three rows like the input, but fewer columns
    2. The input contains several objects of one color each, separated by empty columns
    3. Each object is a path from its left end to its right end
    4. In the output the objects stand side by side without empty columns
    5. The first object stays in its rows, the others move up or down
    6. The left end of each object is in the same row as the right end of the object before

    Procedure:
    1. Collect the cells of each object as a run of columns that are not empty
    2. Find the left end and the right end of each object, the cells with at most one neighbor
    3. Draw the objects side by side, each left end in the row of the right end before
    4. Return the result
    """

    # 1. Collect the cells of each object
    height = len(grid)
    width = len(grid[0])
    objects = []
    for c in range(width):
        cells = [(r, c) for r in range(height) if grid[r][c] != 0]
        if cells and c > 0 and any(grid[r][c - 1] != 0 for r in range(height)):
            objects[-1].extend(cells)
        elif cells:
            objects.append(cells)

    # 2. Find the left end and the right end of each object
    ends = []
    for cells in objects:
        tips = []
        for r, c in cells:
            neighbors = [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
            if sum(1 for cell in neighbors if cell in cells) <= 1:
                tips.append((r, c))
        ends.append((tips[0], tips[-1]))

    # 3. Draw the objects side by side
    width = sum(len({c for r, c in cells}) for cells in objects)
    result = [[0] * width for _ in range(height)]
    row = ends[0][0][0]
    column = 0
    for cells, (start, end) in zip(objects, ends):
        move_r = row - start[0]
        move_c = column - cells[0][1]
        for r, c in cells:
            result[r + move_r][c + move_c] = grid[r][c]
        row = end[0] + move_r
        column = cells[-1][1] + move_c + 1

    return result
