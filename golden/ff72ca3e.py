def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of 4 and 5 on a background of 0
    3. In the output each 4 is the middle of a square of 2s, some squares are cut off by the border
    4. The squares contain no 5
    5. Each square is as large as possible, one step larger it meets a 5

    Procedure:
    1. Find the cells of 4 and the cells of 5
    2. The distance of a 5 from a 4 is the larger of the row difference and the column difference
    3. Around each 4, set all cells nearer than its nearest 5 to 2, but keep the 4
    4. Return the result
    """

    # 1. Find the cells of 4 and 5
    fours = [(r, c) for r, row in enumerate(grid) for c, x in enumerate(row) if x == 4]
    fives = [(r, c) for r, row in enumerate(grid) for c, x in enumerate(row) if x == 5]

    # 2. Take the larger of the row and column difference as distance
    def distance(r, c, y, x):
        return max(abs(r - y), abs(c - x))

    # 3. Set all cells nearer than the nearest 5 to 2
    result = [row[:] for row in grid]
    for r, c in fours:
        nearest = min(distance(r, c, y, x) for y, x in fives)
        for y in range(len(grid)):
            for x in range(len(grid[0])):
                if distance(r, c, y, x) < nearest and grid[y][x] == 0:
                    result[y][x] = 2

    return result
