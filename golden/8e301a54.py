def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of different colors on a background of 7
    3. In the output each object moves straight down
    4. An object moves down by as many rows as it has cells

    Procedure:
    1. Find all objects of one color
    2. Create a result filled with 7
    3. Draw each object, moved down by the number of its cells
    4. Return the result
    """

    # 1. Find all objects of one color
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 7 or (r, c) in seen:
                continue
            cells = []
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = cr + dr, cc + dc
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] == grid[r][c]:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            objects.append(cells)

    # 2. Create the result
    result = [[7] * width for _ in range(height)]

    # 3. Draw each object, moved down by the number of its cells
    for cells in objects:
        for r, c in cells:
            if r + len(cells) < height:
                result[r + len(cells)][c] = grid[r][c]

    return result
