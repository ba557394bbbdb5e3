def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a pattern of colors with holes of 0
    3. The pattern consists of a rectangular tile that repeats down and across the grid
    4. The output is the complete pattern without holes

    Procedure:
    1. List all tile sizes, from small to large
    2. Find the first tile size where each tile position has exactly one color, not counting 0
    3. Fill each cell with the color of its tile position
    4. Return the result
    """

    # 1. List all tile sizes, from small to large
    height = len(grid)
    width = len(grid[0])
    sizes = sorted((h * w, h, w) for h in range(1, height + 1) for w in range(1, width + 1))
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]

    # 2. Find the first tile size where each tile position has exactly one color
    for size, h, w in sizes:
        colors = {(r % h, c % w, grid[r][c]) for r, c in cells}
        tile = {(r, c): color for r, c, color in colors}
        if len(colors) == len(tile) == size:
            break

    # 3. Fill each cell with the color of its tile position
    result = [[tile[r % h, c % w] for c in range(width)] for r in range(height)]

    return result
