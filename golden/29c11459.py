def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Some rows have one colored cell at the left end and another one at the right end
    3. All other cells are 0
    4. In such a row the left color fills the left half and the right color the right half
    5. The middle cell of such a row becomes 5

    Procedure:
    1. Copy the grid and find its width
    2. Fill each row with colored ends: left half, 5 in the middle, right half
    3. Return the result
    """

    # 1. Copy the grid
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Fill each row with colored ends
    for r, row in enumerate(grid):
        if row[0] != 0 and row[-1] != 0:
            half = width // 2
            result[r] = [row[0]] * half + [5] + [row[-1]] * half

    return result
