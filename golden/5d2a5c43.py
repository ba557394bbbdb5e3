def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The grid has a left half and a right half of the same size
    2. A column of 1s in the middle separates the two halves
    3. Both halves contain cells of 4 on a background of 0
    4. The output has the size of one half and contains only 0 and 8
    5. A cell of the output is 8 where at least one half is 4

    Procedure:
    1. Split the grid into the left half and the right half
    2. Create a result of the size of one half, filled with 0
    3. Set a cell of the result to 8 where at least one half is 4
    4. Return the result
    """

    # 1. Split the grid into the left half and the right half
    height = len(grid)
    width = len(grid[0]) // 2
    left = [row[:width] for row in grid]
    right = [row[width + 1:] for row in grid]

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Set a cell to 8 where at least one half is 4
    for r in range(height):
        for c in range(width):
            if left[r][c] == 4 or right[r][c] == 4:
                result[r][c] = 8

    return result
