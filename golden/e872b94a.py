def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains paths of 5 on a background of 0
    2. The paths separate the background into regions of 0
    3. The output is a single column of 0s
    4. The height of the output equals the number of regions of 0

    Procedure:
    1. Count the regions of 0, connected horizontally and vertically
    2. Create a column with one 0 for each region
    3. Return the result
    """

    # 1. Count the regions of 0
    height = len(grid)
    width = len(grid[0])
    count = 0
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0 or (r, c) in seen:
                continue
            count += 1
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                for nr, nc in [(cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)]:
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] == 0:
                            seen.add((nr, nc))
                            stack.append((nr, nc))

    # 2. Create a column with one 0 for each region
    result = [[0] for _ in range(count)]

    return result
