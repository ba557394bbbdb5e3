def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The upper left corner contains a small pattern of one color and 7, the rest is 7
    3. A line of a second color runs below the pattern and to the right of it
    4. The pattern is repeated in blocks, one block for each cell of the pattern
    5. Where the cell of the pattern is colored, the block is a copy of the pattern
    6. Where it is 7, the block is the pattern in the second color; all this repeats over the grid

    Procedure:
    1. Read the second color and the pattern
    2. For each cell, find its place in the pattern and the cell of the pattern for its block
    3. Color the cell, in the second color where the cell for the block is 7
    4. Return the result
    """

    # 1. Read the second color and the pattern
    bottom = max(r for r, row in enumerate(grid) if any(cell != 7 for cell in row))
    right = max(c for c, column in enumerate(zip(*grid)) if any(cell != 7 for cell in column))
    color = grid[bottom][right]
    pattern = [row[:right] for row in grid[:bottom]]

    # 2. Find the places of each cell in the pattern
    places = {}
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            cell = pattern[r % bottom][c % right]
            block = pattern[r // bottom % bottom][c // right % right]
            places[r, c] = (cell, block)

    # 3. Color the cells
    result = [row[:] for row in grid]
    for (r, c), (cell, block) in places.items():
        if cell != 7 and block == 7:
            cell = color
        result[r][c] = cell

    return result
