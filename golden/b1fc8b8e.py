def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains cells of 8 on a background of 0
    2. These cells are four copies of a small shape, put together
    3. The shape is a 2x2 square of 8, either full or without its top left corner
    4. The output is a 5x5 grid with one copy of the shape in each corner
    5. A row and a column of 0 separate the four copies

    Procedure:
    1. Count the cells of 8 of one copy
    2. Find the shape, with four cells it is full, with three its top left corner is 0
    3. Draw the shape in the four corners of the result
    4. Return the result
    """

    # 1. Count the cells of 8 of one copy
    size = sum(row.count(8) for row in grid) // 4

    # 2. Find the shape
    shape = [[8, 8], [8, 8]]
    if size == 3:
        shape[0][0] = 0

    # 3. Draw the shape in the four corners
    result = [[0] * 5 for _ in range(5)]
    for top in (0, 3):
        for left in (0, 3):
            for r in range(2):
                for c in range(2):
                    result[top + r][left + c] = shape[r][c]

    return result
