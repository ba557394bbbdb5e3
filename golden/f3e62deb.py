def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a 3x3 ring on a background of 0
    3. In the output the ring has moved to a border
    4. Its color tells the direction: 8 moves right, 4 down, 6 up and 3 left

    Procedure:
    1. Find the cells of the ring and the direction for its color
    2. Move it in this direction until it touches the border
    3. Draw it on a grid of 0
    4. Return the result
    """

    # 1. Find the cells and the direction of the ring
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    color = max(sum(grid, []))
    dr, dc = {8: (0, 1), 4: (1, 0), 6: (-1, 0), 3: (0, -1)}[color]

    # 2. Move it until it touches the border
    while all(0 <= r + dr < height and 0 <= c + dc < width for r, c in cells):
        cells = [(r + dr, c + dc) for r, c in cells]

    # 3. Draw it on a grid of 0
    result = [[0] * width for _ in range(height)]
    for r, c in cells:
        result[r][c] = color

    return result
