def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 2 on a background of 0
    3. A row is empty or contains two cells of 2, symmetric from left to right
    4. The distance between the two cells of 2 differs from row to row
    5. In the rows with the smallest distance, all cells between the two become 2
    6. All other rows stay the same

    Procedure:
    1. Find the columns of the two cells of 2 in each row
    2. Find the smallest distance
    3. Fill the rows with the smallest distance with 2 between the two cells
    4. Return the result
    """

    # 1. Find the columns of the two cells in each row
    ends = {}
    for r, row in enumerate(grid):
        columns = [c for c, cell in enumerate(row) if cell == 2]
        if columns:
            ends[r] = (columns[0], columns[-1])

    # 2. Find the smallest distance
    smallest = min(right - left for left, right in ends.values())

    # 3. Fill the rows with the smallest distance
    result = [row[:] for row in grid]
    for r, (left, right) in ends.items():
        if right - left == smallest:
            for c in range(left, right):
                result[r][c] = 2

    return result
