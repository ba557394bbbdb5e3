def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 2 on a background of 0
    3. Some cells of 2 are alone, others form pairs: two cells beside or above each other
    4. In the output each pair is surrounded by a frame of 3, clipped at the border of the grid

    Procedure:
    1. Find the cells of 2 with another 2 above, below, left or right of them
    2. Set all cells of 0 around these cells to 3, diagonal neighbors included
    3. Return the result
    """

    # 1. Find the cells of 2 next to another 2
    height = len(grid)
    width = len(grid[0])
    cells = {(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2}
    pairs = [(r, c) for r, c in cells if cells & {(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)}]

    # 2. Set all cells of 0 around them to 3
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 and any(abs(r - y) < 2 and abs(c - x) < 2 for y, x in pairs):
                result[r][c] = 3

    return result
