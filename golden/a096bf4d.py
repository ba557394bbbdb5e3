def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains blocks of 4x4 cells in rows and columns, with lines of 0 between them
    3. Each block has a border of one color and 2x2 inner cells, most of them of one other color
    4. Some inner cells have a special color
    5. In the output the blocks between two equal special cells have the same special cell

    Procedure:
    1. Find the three most common colors: the background, the border and the usual inner color
    2. For each cell of another color find equal cells 5, 10, ... cells to the right or below
    3. Set every fifth cell between the two to this color
    4. Return the result
    """

    # 1. Find the three most common colors
    height = len(grid)
    width = len(grid[0])
    flat = [color for row in grid for color in row]
    usual = sorted(set(flat), key=flat.count)[-3:]
    result = [row[:] for row in grid]

    # 2. For each cell of another color find equal cells to the right or below
    for r in range(height):
        for c in range(width):
            if grid[r][c] in usual:
                continue
            for dr, dc in ((5, 0), (0, 5)):
                between = []
                nr, nc = r + dr, c + dc
                while nr < height and nc < width:
                    between.append((nr, nc))

    # 3. Set every fifth cell between the two to this color
                    if grid[nr][nc] == grid[r][c]:
                        for br, bc in between:
                            result[br][bc] = grid[r][c]
                    nr, nc = nr + dr, nc + dc

    return result
