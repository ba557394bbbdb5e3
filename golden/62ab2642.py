def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains lines of 5 on a background of 0
    3. The lines divide the cells of 0 into areas of different sizes
    4. An area is connected up, down, left or right, never diagonally
    5. In the output the smallest area is 7 and the largest area is 8
    6. All other cells stay the same

    Procedure:
    1. Find all areas of 0
    2. Fill the smallest area with 7 and the largest area with 8
    3. Return the result
    """

    # 1. Find all areas of 0
    height = len(grid)
    width = len(grid[0])
    areas = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0 or (r, c) in seen:
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
                        if grid[nr][nc] == 0:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            areas.append(cells)

    # 2. Fill the smallest and the largest area
    smallest = min(len(cells) for cells in areas)
    largest = max(len(cells) for cells in areas)
    result = [row[:] for row in grid]
    for cells in areas:
        for r, c in cells:
            if len(cells) == largest:
                result[r][c] = 8
            elif len(cells) == smallest:
                result[r][c] = 7

    return result
