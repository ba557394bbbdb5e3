def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains scattered cells of 0 on a background of 1
    3. In the output some of the cells of 0 are 8
    4. These cells have another 0 directly next to them
    5. The single cells of 0 stay 0, also if they touch another 0 diagonally

    Procedure:
    1. Set each 0 to 8 that has a 0 above, below, to the left or to the right of it
    2. Return the result
    """

    # 1. Set each 0 to 8 that has a 0 next to it
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            for nr, nc in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
                if 0 <= nr < height and 0 <= nc < width and grid[r][c] == grid[nr][nc] == 0:
                    result[r][c] = 8

    return result
