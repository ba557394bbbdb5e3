def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains lines of 8, some cells of 7 and two cells of 9 on a background of 0
    3. In the output a path of 9s connects the two cells of 9
    4. The path runs over cells of 8, it never touches a cell of 7, also not diagonally
    5. It is the shortest such path

    Procedure:
    1. Find the two cells of 9
    2. Keep the cells of 8 that do not touch a cell of 7, also not diagonally
    3. Search the shortest path of kept cells between the 9s, moving up, down, left or right
    4. Color the path with 9
    5. Return the result
    """

    # 1. Find the two cells of 9
    height = len(grid)
    width = len(grid[0])
    start, end = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 9]

    # 2. Keep the cells of 8 that do not touch a 7
    kept = {end}
    for r in range(height):
        for c in range(width):
            around = [grid[y][x] for y in range(max(0, r - 1), min(height, r + 2))
                      for x in range(max(0, c - 1), min(width, c + 2))]
            if grid[r][c] == 8 and 7 not in around:
                kept.add((r, c))

    # 3. Search the shortest path of kept cells
    queue = [[start]]
    while queue[0][-1] != end:
        path = queue.pop(0)
        r, c = path[-1]
        for cell in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
            if cell in kept and cell not in path:
                queue.append(path + [cell])

    # 4. Color the path with 9
    result = [row[:] for row in grid]
    for r, c in queue[0]:
        result[r][c] = 9

    return result
