def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one large object of one color and many scattered cells of other colors
    3. Some cells of the right half of the object are missing
    4. In the output the object is symmetric from left to right
    5. The axis is the vertical middle line of the grid
    6. All cells outside of the object stay the same

    Procedure:
    1. Find the objects
    2. Find the largest object
    3. Set the mirrored place of each of its cells to its color
    4. Return the result
    """

    # 1. Find the objects
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
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = cr + dr, cc + dc
                    if 0 <= nr < height and 0 <= nc < width:
                        if grid[nr][nc] == grid[r][c] and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            objects.append(cells)

    # 2. Find the largest object
    largest = max(objects, key=len)

    # 3. Set the mirrored place of each of its cells to its color
    result = [row[:] for row in grid]
    for r, c in largest:
        result[r][width - 1 - c] = grid[r][c]

    return result
