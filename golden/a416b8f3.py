def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same height as the input and is twice as wide
    2. The output contains the same colors as the input
    3. The left half and the right half of the output are the same
    4. Each half of the output is a copy of the input

    Procedure:
    1. Put each row next to itself
    2. Return the result
    """

    # 1. Put each row next to itself
    result = [row + row for row in grid]

    return result
