def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of one color each on a background of 7
    3. There can be a frame along the border of the grid, it is not in the output
    4. In the output all objects stand on the bottom row, side by side from the left
    5. The objects are not rotated or changed
    6. They are in order of their number of cells, the smallest is at the left

    Procedure:
    1. Find the objects other than 7, connected by cells of one color, also diagonally
    2. Leave out a frame that is as wide as the grid, and sort by number of cells
    3. Fill a result with 7 and put the objects on the bottom row side by side, without gaps
    4. Return the result
    """

    # 1. Find the objects
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 7 or (r, c) in seen:
                continue
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr in range(max(0, cr - 1), min(height, cr + 2)):
                    for nc in range(max(0, cc - 1), min(width, cc + 2)):
                        if grid[nr][nc] == grid[r][c] and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(cells)

    # 2. Leave out a frame and sort by number of cells
    sizes = [max(c for r, c in cells) - min(c for r, c in cells) + 1 for cells in objects]
    objects = [cells for cells, size in zip(objects, sizes) if size < width]
    objects.sort(key=len)

    # 3. Put the objects on the bottom row side by side
    result = [[7] * width for _ in range(height)]
    start = 0
    for cells in objects:
        bottom = max(r for r, c in cells)
        left = min(c for r, c in cells)
        for r, c in cells:
            result[height - 1 - bottom + r][start + c - left] = grid[r][c]
        start += max(c for r, c in cells) - left + 1

    return result
