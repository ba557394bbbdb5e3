def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains noise of one color with a long empty band of 0
    3. Empty arms lead from the band straight to the border of the grid, on one or both sides
    4. In the output the band and the arms are filled with 3
    5. A margin of one cell of 0 stays between the 3s and the noise

    Procedure:
    1. Find the largest empty rectangle, the band
    2. If the band is horizontal, swap the rows and columns to make it vertical
    3. Fill the band with 3, except for the margin
    4. Find the empty rows on each side of the band and fill them with 3, except for the margin
    5. If the rows and columns were swapped, swap them back
    6. Return the result
    """

    # 1. Find the largest empty rectangle
    height = len(grid)
    width = len(grid[0])
    best = 0
    for y1 in range(height):
        empty = [True] * width
        for y2 in range(y1, height):
            empty = [empty[c] and grid[y2][c] == 0 for c in range(width)]
            length = 0
            for c in range(width):
                length = length + 1 if empty[c] else 0
                if length * (y2 - y1 + 1) > best:
                    best = length * (y2 - y1 + 1)
                    top, bottom, left, right = y1, y2, c - length + 1, c

    # 2. If the band is horizontal, swap the rows and columns
    result = [row[:] for row in grid]
    swapped = right - left > bottom - top
    if swapped:
        result = [list(row) for row in zip(*grid)]
        top, bottom, left, right = left, right, top, bottom
        height, width = width, height

    # 3. Fill the band with 3, except for the margin
    def inner(first, last, end):
        return range(first + 1 if first > 0 else 0, last if last < end - 1 else end)

    band = [row[:] for row in result]
    for r in inner(top, bottom, height):
        for c in inner(left, right, width):
            result[r][c] = 3

    # 4. Find the empty rows on each side and fill them, except for the margin
    for columns in (range(left + 1), range(right, width)):
        rows = [r for r in range(top, bottom + 1) if all(band[r][c] == 0 for c in columns)]
        for r in rows:
            if r - 1 in rows and r + 1 in rows:
                for c in columns:
                    result[r][c] = 3

    # 5. Swap the rows and columns back
    if swapped:
        result = [list(row) for row in zip(*result)]

    return result
