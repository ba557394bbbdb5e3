def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The output contains the same colors as the input
    3. The first column of the output is the last column of the input
    4. The output is the mirror image of the input, left and right are exchanged

    Procedure:
    1. Copy the grid
    2. Reverse the cells of each row
    3. Return the result
    """

    # 1. Copy the grid
    rows = [row[:] for row in grid]

    # 2. Reverse the cells of each row
    result = [row[::-1] for row in rows]

    return result
