def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 8, connected also diagonally, on a background of 0
    3. In the output each object moves to the right
    4. An object moves by its own width

    Procedure:
    1. Find all objects, connected also diagonally
    2. Create a result filled with 0
    3. Draw each object, moved to the right by its width
    4. Return the result
    """

    # 1. Find all objects
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            cells = []
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for nr in range(cr - 1, cr + 2):
                    for nc in range(cc - 1, cc + 2):
                        if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                            if grid[nr][nc] != 0:
                                seen.add((nr, nc))
                                stack.append((nr, nc))
            objects.append(cells)

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Draw each object, moved to the right by its width
    for cells in objects:
        left = min(c for r, c in cells)
        right = max(c for r, c in cells)
        for r, c in cells:
            nc = c + right - left + 1
            if nc < width:
                result[r][nc] = grid[r][c]

    return result
