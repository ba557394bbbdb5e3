def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is filled with random cells of 0 and one color
    3. In some places the cells of 0 form a full 3x3 square
    4. In the output these 3x3 squares become 1
    5. The squares do not overlap, the first one from the top and from the left counts
    6. All other cells stay the same

    Procedure:
    1. Copy the grid
    2. Go through all 3x3 squares, row by row, and set the cells of a square of 0 to 1
    3. Return the result
    """

    # 1. Copy the grid
    result = [row[:] for row in grid]

    # 2. Set the cells of each 3x3 square that is still 0 to 1
    height = len(grid)
    width = len(grid[0])
    for top in range(height - 2):
        for left in range(width - 2):
            cells = [(r, c) for r in range(top, top + 3) for c in range(left, left + 3)]
            if all(result[r][c] == 0 for r, c in cells):
                for r, c in cells:
                    result[r][c] = 1

    return result
