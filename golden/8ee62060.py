def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a diagonal line of equal 2x2 patterns on a background of 0
    3. Height and width of the grid are even, the patterns lie on a raster of 2x2 blocks
    4. In the output the diagonal line is mirrored left to right
    5. The 2x2 patterns themselves are not mirrored

    Procedure:
    1. Cut the grid into vertical strips two columns wide
    2. Put the strips in reverse order, each strip unchanged
    3. Return the result
    """

    # 1. Cut the grid into vertical strips two columns wide
    width = len(grid[0])
    strips = [[row[c:c + 2] for row in grid] for c in range(0, width, 2)]

    # 2. Put the strips in reverse order
    result = []
    for r in range(len(grid)):
        row = []
        for strip in reversed(strips):
            row.extend(strip[r])
        result.append(row)

    return result
