def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a square frame of 5 on a background of 0
    3. The frame stays the same, the area inside is filled with nested square rings
    4. From outside to inside the rings are 5 (the frame), 2, 5, 0, then again 5, 2, 5, 0
    5. Each ring is one cell thick

    Procedure:
    1. Find the top, bottom, left and right side of the frame of 5
    2. The ring number of a cell in the frame is its distance to the nearest side, 0 for the frame
    3. Color the cells with ring numbers 0, 1, 2, 3 in 5, 2, 5, 0 and so on with period 4
    4. Return the result
    """

    # 1. Find the sides of the frame
    cells = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color == 5]
    top, left = cells[0]
    bottom, right = cells[-1]

    # 2. The ring number is the distance to the nearest side
    def number(r, c):
        return min(r - top, bottom - r, c - left, right - c)

    # 3. Color the cells in 5, 2, 5, 0 and so on
    result = [row[:] for row in grid]
    for r in range(top, bottom + 1):
        for c in range(left, right + 1):
            result[r][c] = [5, 2, 5, 0][number(r, c) % 4]

    return result
