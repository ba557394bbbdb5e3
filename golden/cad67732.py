def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a square with a pattern along a diagonal on a background of 0
    2. The pattern begins in the top left or the top right corner
    3. The pattern repeats itself after some steps along the diagonal
    4. The output has twice the height and twice the width of the input
    5. In the output the pattern goes on along the whole diagonal

    Procedure:
    1. If the top left cell is 0, mirror the grid left to right
    2. Find the smallest step n so that moving by n down and n right keeps the colors in the grid
    3. Create a result of double size, filled with 0
    4. Copy the grid to the positions (0, 0), (n, n), (2n, 2n), ... and cut it at the border
    5. If the grid was mirrored, mirror the result
    6. Return the result
    """

    # 1. If the top left cell is 0, mirror the grid
    mirrored = grid[0][0] == 0
    if mirrored:
        grid = [row[::-1] for row in grid]

    # 2. Find the smallest step that keeps the colors
    size = len(grid)
    n = 1
    while any(grid[r][c] != grid[r + n][c + n] for r in range(size - n) for c in range(size - n)):
        n += 1

    # 3. Create a result of double size
    result = [[0] * (2 * size) for _ in range(2 * size)]

    # 4. Copy the grid to the positions (0, 0), (n, n), (2n, 2n), ...
    for start in range(0, 2 * size, n):
        for r in range(min(size, 2 * size - start)):
            for c in range(min(size, 2 * size - start)):
                if grid[r][c] != 0:
                    result[start + r][start + c] = grid[r][c]

    # 5. If the grid was mirrored, mirror the result
    if mirrored:
        result = [row[::-1] for row in result]

    return result
