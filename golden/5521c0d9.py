def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains filled rectangles of different colors on a background of 0
    3. Each rectangle stands on the bottom row of the grid
    4. In the output each rectangle is moved up by its own height
    5. The columns of the rectangles stay the same

    Procedure:
    1. Create a result of the same size, filled with 0
    2. For each column, count the cells that are not 0, this is the height of the rectangle
    3. Move these cells up by this height
    4. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]

    # 2. For each column, count the cells that are not 0
    counts = []
    for c in range(width):
        counts.append(sum(1 for r in range(height) if grid[r][c] != 0))

    # 3. Move these cells up by this height
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0 and r - counts[c] >= 0:
                result[r - counts[c]][c] = grid[r][c]

    return result
