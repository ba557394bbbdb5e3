def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains cells of one color on a background of 0
    2. The output is twice as high and twice as wide as the input
    3. The input appears in the upper left and in the lower right quarter of the output
    4. The other two quarters have no cells of this color
    5. An empty row between two rows with colored cells becomes a row of 3s over the whole width

    Procedure:
    1. Put the input into the upper left and the lower right quarter, fill the rest with 0
    2. Fill the empty rows that have colored cells directly above and below with 3
    3. Return the result
    """

    # 1. Put the input into two quarters
    height = len(grid)
    width = len(grid[0])
    empty = [0] * width
    result = [row + empty for row in grid] + [empty + row for row in grid]

    # 2. Fill the empty rows between two rows with colored cells
    for r in range(1, height - 1):
        if not any(grid[r]) and any(grid[r - 1]) and any(grid[r + 1]):
            result[r] = [3] * (2 * width)
            result[height + r] = [3] * (2 * width)

    return result
