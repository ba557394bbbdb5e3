def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The grid has a left half and a right half of the same size
    2. A column of 4s in the middle separates the two halves
    3. The left half contains cells of 6 on a background of 0
    4. The right half contains cells of 8 on a background of 0
    5. The output has the size of one half and contains only 0 and 2
    6. A cell of the output is 2 where at least one half is not 0

    Procedure:
    1. Split the grid into the left half and the right half
    2. Create a result of the size of one half, filled with 0
    3. Set a cell of the result to 2 where at least one half is not 0
    4. Return the result
    """

    # 1. Split the grid into the left half and the right half
    height = len(grid)
    width = len(grid[0]) // 2
    left = [row[:width] for row in grid]
    right = [row[width + 1:] for row in grid]

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Set a cell to 2 where at least one half is not 0
    for r in range(height):
        for c in range(width):
            if left[r][c] != 0 or right[r][c] != 0:
                result[r][c] = 2

    return result
