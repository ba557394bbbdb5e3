def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 9x9 grid with cells of many colors
    2. The output is a 3x3 grid
    3. The cells of the output occur in the same order at the top right of the input
    4. The output is the 3x3 square in the top right corner of the input

    Procedure:
    1. Take the first three rows
    2. Take the last three cells of each of these rows
    3. Return the result
    """

    # 1. Take the first three rows
    rows = grid[:3]

    # 2. Take the last three cells of each row
    result = [row[-3:] for row in rows]

    return result
