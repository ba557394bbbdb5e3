def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of 0 divide the grid into equal square sections of 7
    3. One section has a figure of another color, others a single 0 in the center
    4. In the output the figure replaces the sections with a 0 in the center

    Procedure:
    1. Find the size of the sections, the rows above the first row of 0s
    2. Find the figure: the section with a color other than 0 and 7
    3. Replace each section with a 0 in its center by the figure
    4. Return the result
    """

    # 1. Find the size of the sections
    size = [set(row) for row in grid].index({0})
    step = size + 1

    # 2. Find the figure
    figure = {}
    for r, row in enumerate(grid):
        for c, color in enumerate(row):
            if color not in (0, 7):
                figure[r % step, c % step] = color

    # 3. Replace sections with a 0 in the center
    result = [row[:] for row in grid]
    for top in range(0, len(grid), step):
        for left in range(0, len(grid[0]), step):
            if grid[top + size // 2][left + size // 2] == 0:
                for r in range(size):
                    for c in range(size):
                        result[top + r][left + c] = figure.get((r, c), 7)

    return result
