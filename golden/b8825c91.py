def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is a square pattern that is symmetric left-right and top-bottom
    3. Some rectangles of 4 cover parts of the pattern
    4. The output is the complete symmetric pattern without 4
    5. A covered cell has the same color as its mirror cells that are not covered

    Procedure:
    1. Find the mirror cells of each cell of 4: left-right, top-bottom and both
    2. Set each cell of 4 to the color of a mirror cell that is not 4
    3. Return the result
    """

    # 1. Find the mirror cells of each cell of 4
    height = len(grid)
    width = len(grid[0])
    mirrors = {}
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 4:
                other_r, other_c = height - 1 - r, width - 1 - c
                mirrors[(r, c)] = [(r, other_c), (other_r, c), (other_r, other_c)]

    # 2. Set each cell of 4 to the color of a mirror cell
    result = [row[:] for row in grid]
    for (r, c), cells in mirrors.items():
        for nr, nc in cells:
            if grid[nr][nc] != 4:
                result[r][c] = grid[nr][nc]

    return result
