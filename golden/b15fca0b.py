def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two cells of 2 and bars of 1 on a background of 0
    3. In the output a path of 4 connects the two cells of 2
    4. The path moves only horizontally and vertically over cells of 0
    5. It is the shortest path

    Procedure:
    1. From the first cell of 2 search breadth first over cells of 0 to the other cell of 2
    2. Go back from the other cell of 2 along the shortest path and set its cells of 0 to 4
    3. Return the result
    """

    # 1. Search breadth first from the first 2 to the other
    height, width = len(grid), len(grid[0])
    start, end = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2]
    before = {start: None}
    queue = [start]
    for r, c in queue:
        for cell in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if 0 <= cell[0] < height and 0 <= cell[1] < width and cell not in before:
                if grid[cell[0]][cell[1]] != 1:
                    before[cell] = (r, c)
                    queue.append(cell)

    # 2. Go back along the shortest path and set its cells to 4
    result = [row[:] for row in grid]
    cell = before[end]
    while cell != start:
        result[cell[0]][cell[1]] = 4
        cell = before[cell]

    return result
