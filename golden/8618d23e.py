def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The grid has an upper half and a lower half of the same size
    2. The output is one row higher and one column wider than the input
    3. In the output a row of 9s separates the two halves
    4. The upper half is at the left, with a column of 9s at its right
    5. The lower half is at the right, with a column of 9s at its left

    Procedure:
    1. Split the grid into the upper half and the lower half
    2. Add the upper half with a 9 at the end of each row
    3. Add a row of 9s
    4. Add the lower half with a 9 at the beginning of each row
    5. Return the result
    """

    # 1. Split the grid into the upper half and the lower half
    height = len(grid) // 2
    width = len(grid[0])
    upper = grid[:height]
    lower = grid[height:]

    # 2. Add the upper half with a 9 at the end of each row
    result = [row + [9] for row in upper]

    # 3. Add a row of 9s
    result.append([9] * (width + 1))

    # 4. Add the lower half with a 9 at the beginning of each row
    for row in lower:
        result.append([9] + row)

    return result
