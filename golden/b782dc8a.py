def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is a maze with walls of 8 and paths of 0
    3. One cell of the paths has a color, its neighbors on the paths have a second color
    4. All paths connected with these cells are colored, other paths stay 0
    5. The two colors alternate along the paths

    Procedure:
    1. Find the colored cells and the color for even and odd row plus column
    2. Go from the colored cells along all paths and color each cell
    3. Return the result
    """

    # 1. Find the colored cells and the two colors
    height = len(grid)
    width = len(grid[0])
    stack = [(r, c) for r in range(height) for c in range(width) if grid[r][c] not in (0, 8)]
    colors = {(r + c) % 2: grid[r][c] for r, c in stack}

    # 2. Color all connected paths
    result = [row[:] for row in grid]
    while stack:
        r, c = stack.pop()
        result[r][c] = colors[(r + c) % 2]
        for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
            nr, nc = r + dr, c + dc
            if 0 <= nr < height and 0 <= nc < width and result[nr][nc] == 0:
                stack.append((nr, nc))

    return result
