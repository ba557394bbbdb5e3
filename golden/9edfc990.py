def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains scattered cells of many colors and many cells of 0
    3. Some of the scattered cells are 1
    4. Objects of 0 that touch a cell of 1 become 1
    5. Objects of 0 that touch no cell of 1 stay 0
    6. All other cells stay the same

    Procedure:
    1. Start with all cells of 1
    2. Go from each of these cells to the neighboring cells of 0 and set them to 1
    3. Return the result
    """

    # 1. Start with all cells of 1
    height = len(grid)
    width = len(grid[0])
    stack = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 1]

    # 2. Spread from these cells to the neighboring cells of 0
    result = [row[:] for row in grid]
    while stack:
        r, c = stack.pop()
        for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
            nr, nc = r + dr, c + dc
            if 0 <= nr < height and 0 <= nc < width and result[nr][nc] == 0:
                result[nr][nc] = 1
                stack.append((nr, nc))

    return result
