def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two cells of 2 and bars of 1 on a background of 0
    3. In the output the shortest path of 4 connects the two cells of 2
    4. The path moves only horizontally and vertically over cells of 0

    Procedure:
    1. From one cell of 2 search breadth first over cells of 0 to the other
    2. Go back from the other cell of 2 and set the cells between to 4
    3. Return the result
    """

    # 1. Search breadth first from one cell of 2
    cells = {(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color != 1}
    start, end = [(r, c) for r, c in cells if grid[r][c] == 2]
    before = {}
    queue = [start]
    for r, c in queue:
        for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if cell in cells:
                cells.remove(cell)
                before[cell] = (r, c)
                queue.append(cell)

    # 2. Go back and set the cells between to 4
    result = [row[:] for row in grid]
    r, c = before[end]
    while (r, c) != start:
        result[r][c] = 4
        r, c = before[r, c]

    return result
