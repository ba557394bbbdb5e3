def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains short lines of two 1s on a background of 8
    3. In some places four lines form a cross with an empty center
    4. The lines of a cross point to the center, one cell lies between each line and the center
    5. In the output the centers of the crosses are 4, all other cells stay the same

    Procedure:
    1. Find each center, a cell of 8 with 8, 1, 1 as next cells in each of the four directions
    2. Set each center to 4
    3. Return the result
    """

    # 1. Find each center, a cell of 8 with 8, 1, 1 in each of the four directions
    height = len(grid)
    width = len(grid[0])
    centers = []
    for r in range(3, height - 3):
        for c in range(3, width - 3):
            row = grid[r][c - 3:c + 4]
            column = [grid[r + i][c] for i in range(-3, 4)]
            if row == column == [1, 1, 8, 8, 8, 1, 1]:
                centers.append((r, c))

    # 2. Set each center to 4
    result = [row[:] for row in grid]
    for r, c in centers:
        result[r][c] = 4

    return result
