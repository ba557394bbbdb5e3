def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid
    2. The output consists of copies of the input, without gaps
    3. The number of copies side by side is the same as the number of copies one above the other
    4. This number is the number of different colors of the input

    Procedure:
    1. Count the different colors
    2. Repeat the cells of each row that many times
    3. Repeat these rows that many times
    4. Return the result
    """

    # 1. Count the different colors
    count = len({color for row in grid for color in row})

    # 2. Repeat the cells of each row
    rows = [row * count for row in grid]

    # 3. Repeat these rows
    result = [row[:] for _ in range(count) for row in rows]

    return result
