def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains only cells of 0 and 8
    3. The output has some cells of 3 where the input has 0
    4. The cells of 3 form crosses: a center and its neighbors above, below, left and right
    5. All crosses of 0 become 3, also crosses that overlap

    Procedure:
    1. Find all crosses of 0: a cell of 0 whose neighbors above, below, left and right are also 0
    2. Set the five cells of each cross to 3
    3. Return the result
    """

    # 1. Find all crosses of 0
    height = len(grid)
    width = len(grid[0])
    crosses = []
    for r in range(1, height - 1):
        for c in range(1, width - 1):
            cross = [(r, c), (r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
            if all(grid[cr][cc] == 0 for cr, cc in cross):
                crosses.append(cross)

    # 2. Set the five cells of each cross to 3
    result = [row[:] for row in grid]
    for cross in crosses:
        for r, c in cross:
            result[r][c] = 3

    return result
