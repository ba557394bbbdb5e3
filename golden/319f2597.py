def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of many colors and one square of 0 of size 2x2
    3. In the output the two rows and the two columns of this square become 0
    4. The cells of 2 in these rows and columns stay the same

    Procedure:
    1. Find the top left cell of the square of 2x2 cells of 0
    2. Set all cells in its two rows and its two columns to 0 except cells of 2
    3. Return the result
    """

    # 1. Find the top left cell of the square
    height = len(grid)
    width = len(grid[0])
    top, left = [(r, c) for r in range(height - 1) for c in range(width - 1)
                 if grid[r][c:c + 2] == [0, 0] and grid[r + 1][c:c + 2] == [0, 0]][0]

    # 2. Set all cells in its rows and columns to 0 except 2
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if (r - top in (0, 1) or c - left in (0, 1)) and grid[r][c] != 2:
                result[r][c] = 0

    return result
