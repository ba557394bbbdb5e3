def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains several 2x2 squares of one or more colors on a background of 0
    3. In the output a bar of 3 hangs below each square
    4. The bar is as wide as the square
    5. The height of the bar is the number of different colors in the square

    Procedure:
    1. Find the top left corner of each square
    2. Count the different colors of each square
    3. Draw a bar of 3 with this height below each square
    4. Return the result
    """

    # 1. Find the top left corner of each square
    height = len(grid)
    width = len(grid[0])
    corners = []
    seen = set()
    for r in range(height - 1):
        for c in range(width - 1):
            if grid[r][c] != 0 and (r, c) not in seen:
                corners.append((r, c))
                seen |= {(r, c), (r, c + 1), (r + 1, c), (r + 1, c + 1)}

    # 2. Count the different colors of each square
    counts = [len(set(grid[r][c:c + 2] + grid[r + 1][c:c + 2])) for r, c in corners]

    # 3. Draw a bar of 3 below each square
    result = [row[:] for row in grid]
    for (r, c), count in zip(corners, counts):
        for nr in range(r + 2, min(r + 2 + count, height)):
            for nc in (c, c + 1):
                if grid[nr][nc] == 0:
                    result[nr][nc] = 3

    return result
