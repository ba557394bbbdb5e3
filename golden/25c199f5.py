def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains three squares of size 5x5, separated by columns of 6
    2. Each square has a small shape on a background of 7, or is only 7
    3. The output has size 5x5
    4. The shapes are stacked at the bottom, the left one lowest, the right one highest
    5. The shapes keep their columns inside the square

    Procedure:
    1. Cut out the three squares
    2. From the right square to the left one, collect the rows that contain a color other than 7
    3. Put rows of 7 on top until there are 5 rows
    4. Return the result
    """

    # 1. Cut out the three squares
    squares = [[row[left:left + 5] for row in grid] for left in (0, 6, 12)]

    # 2. From right to left, collect the rows that contain a color other than 7
    rows = []
    for square in reversed(squares):
        rows += [row for row in square if any(color != 7 for color in row)]

    # 3. Put rows of 7 on top until there are 5 rows
    result = [[7] * 5 for _ in range(5 - len(rows))] + rows

    return result
