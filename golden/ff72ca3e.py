def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of 4 and 5 on a background of 0
    3. In the output each 4 is the middle of a square of 2s, some squares are cut off by the border
    4. The squares contain no 5
    5. Each square is as large as possible, one step larger it meets a 5

    Procedure:
    1. Go to each cell of 4
    2. Find the distance to the nearest 5, the larger of the row and the column difference
    3. Set all cells of 0 nearer than this to 2
    4. Return the result
    """

    # 1. Go to each cell of 4
    cells = [(r, c) for r in range(len(grid)) for c in range(len(grid[0]))]
    result = [row[:] for row in grid]
    for r, c in cells:
        if grid[r][c] != 4:
            continue

    # 2. Find the distance to the nearest 5
        distance = min(max(abs(y - r), abs(x - c)) for y, x in cells if grid[y][x] == 5)

    # 3. Set all cells of 0 nearer than this to 2
        for y, x in cells:
            if max(abs(y - r), abs(x - c)) < distance and grid[y][x] == 0:
                result[y][x] = 2

    return result
