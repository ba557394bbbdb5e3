def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output is twice as high and twice as wide as the input
    2. The upper left quarter of the output is the input
    3. The right half of the output is the mirror image of the left half
    4. The lower half of the output is the mirror image of the upper half

    Procedure:
    1. Append to each row the same row read from right to left
    2. Append all rows in reverse order
    3. Return the result
    """

    # 1. Append to each row the same row read from right to left
    rows = [row + row[::-1] for row in grid]

    # 2. Append all rows in reverse order
    result = rows + [row[:] for row in rows[::-1]]

    return result
