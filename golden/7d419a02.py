def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains parallel bars of 8 with holes of 0, two cells thick, between lines of 0
    3. One bar contains a square of 6 of size 2x2; this bar does not change
    4. In the other bars some cells of 8 become 4
    5. In the next bar all cells of 8 but those beside the 6s become 4
    6. In each further bar two more cells of 8 stay on each side

    Procedure:
    1. If row 3 (counted from 0) is all 0, exchange rows and columns, so that the bars are vertical
    2. For each 8 find k: how many bars its bar is away from the bar of 6; column c is in bar c // 3
    3. Find how many rows it is away from the nearest row with a 6
    4. Change it to 4 if k is not 0 and this number is at least 2 * k - 1
    5. If rows and columns were exchanged, exchange them back
    6. Return the result
    """

    # 1. If row 3 is all 0, exchange rows and columns
    sideways = not any(grid[3])
    result = [list(line) for line in (zip(*grid) if sideways else grid)]
    height, width = len(result), len(result[0])

    # 2. For each 8 find how many bars its bar is away from the bar of 6
    sixes = [(r, c) for r in range(height) for c in range(width) if result[r][c] == 6]
    bars = [abs(c // 3 - sixes[0][1] // 3) for c in range(width)]

    # 3. Find how many rows it is away from the nearest row with a 6
    rows = [min(abs(r - row) for row, column in sixes) for r in range(height)]

    # 4. Change it to 4 if the number of rows is at least 2 * k - 1
    for r in range(height):
        for c in range(width):
            if result[r][c] == 8 and bars[c] > 0 and rows[r] >= 2 * bars[c] - 1:
                result[r][c] = 4

    # 5. Exchange rows and columns back
    if sideways:
        result = [list(column) for column in zip(*result)]

    return result
