def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one row and one column of 3s on a background of 0
    3. In the output square rings of 4 lie around the cell where they cross
    4. The first ring is two cells away from the crossing, between two rings is a gap of one cell
    5. The rings are cut off at the border, the 3s stay the same

    Procedure:
    1. Find the row and the column that consist of 3s
    2. Take the larger of the row distance and the column distance of each cell of 0 to the crossing
    3. Set the cell to 4 if this is even
    4. Return the result
    """

    # 1. Find the row and the column of 3s
    height = len(grid)
    width = len(grid[0])
    row = grid.index([3] * width)
    column = [c for c in range(width) if all(line[c] == 3 for line in grid)][0]

    # 2. Take the larger of the two distances of each cell of 0
    result = [line[:] for line in grid]
    for r in range(height):
        for c in range(width):
            distance = max(abs(r - row), abs(c - column))

    # 3. Set the cell to 4 if this is even
            if grid[r][c] == 0 and distance % 2 == 0:
                result[r][c] = 4

    return result
