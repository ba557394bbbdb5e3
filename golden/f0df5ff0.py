def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains scattered cells of many colors on a background of 0
    3. Only cells of 0 change, and they become 1
    4. The changed cells touch a 1 of the input, also diagonally

    Procedure:
    1. Find the cells of 1 in the input
    2. Set the cells of 0 among their eight neighbors to 1
    3. Return the result
    """

    # 1. Find the cells of 1
    height, width = len(grid), len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 1]

    # 2. Set the cells of 0 among their eight neighbors to 1
    result = [row[:] for row in grid]
    for r, c in cells:
        for nr in range(max(r - 1, 0), min(r + 2, height)):
            for nc in range(max(c - 1, 0), min(c + 2, width)):
                if grid[nr][nc] == 0:
                    result[nr][nc] = 1

    return result
