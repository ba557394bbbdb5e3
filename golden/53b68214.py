def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output is as wide as the input and has as many rows as columns
    2. The input contains a pattern of one color on a background of 0
    3. The pattern begins at the top and repeats after some rows
    4. Each repetition may be shifted sideways by a fixed number of cells
    5. The output continues the pattern down to its last row

    Procedure:
    1. Find after how many rows the pattern repeats, and with which shift
    2. Copy the grid and add rows, each the shifted copy of the row one repetition above
    3. Return the result
    """

    # 1. Find after how many rows the pattern repeats, and with which shift
    height = len(grid)
    width = len(grid[0])

    def shifted(row, shift):
        return [row[c - shift] if 0 <= c - shift < width else 0 for c in range(width)]

    options = []
    for period in range(1, height):
        for shift in range(-width, width + 1):
            if all(grid[r] == shifted(grid[r - period], shift) for r in range(period, height)):
                options.append((period, abs(shift), shift))
    period, size, shift = min(options)

    # 2. Copy the grid and add the rows
    result = [row[:] for row in grid]
    while len(result) < width:
        result.append(shifted(result[-period], shift))

    return result
