def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The grid has an upper half and a lower half of the same size
    2. A row of 4s in the middle separates the two halves
    3. The upper half contains cells of 7 on a background of 0
    4. The lower half contains cells of 2 on a background of 0
    5. The output has the size of one half and contains only 0 and 3
    6. A cell of the output is 3 where both halves are 0

    Procedure:
    1. Split the grid into the upper half and the lower half
    2. Create a result of the size of one half, filled with 0
    3. Set a cell of the result to 3 where both halves are 0
    4. Return the result
    """

    # 1. Split the grid into the upper half and the lower half
    height = len(grid) // 2
    width = len(grid[0])
    upper = grid[:height]
    lower = grid[height + 1:]

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Set a cell to 3 where both halves are 0
    for r in range(height):
        for c in range(width):
            if upper[r][c] == 0 and lower[r][c] == 0:
                result[r][c] = 3

    return result
