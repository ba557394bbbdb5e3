def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input and the output are 3x3 grids
    2. The input contains one to four cells of 1 on a background of 0
    3. The output contains as many cells of 2 as the input contains cells of 1
    4. The first three cells of 2 fill the first row from left to right
    5. The fourth cell of 2 is the center of the grid

    Procedure:
    1. Count the cells of 1
    2. Set as many cells to 2: first the first row from left to right, then the center
    3. Return the result
    """

    # 1. Count the cells of 1
    count = sum(row.count(1) for row in grid)

    # 2. Set as many cells to 2
    result = [[0] * 3 for _ in range(3)]
    for r, c in [(0, 0), (0, 1), (0, 2), (1, 1)][:count]:
        result[r][c] = 2

    return result
