def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a square frame of 5 on a background of 0
    3. In the output nested rings, each one cell thick, fill the inside of the frame
    4. From outside to inside the rings are 5 (the frame), 2, 5, 0, then again 5, 2, 5, 0

    Procedure:
    1. Find the top, bottom, left and right side of the frame of 5
    2. Color the frame and its inside by distance to the nearest side: 5, 2, 5, 0, 5, 2, 5, 0, ...
    3. Return the result
    """

    # 1. Find the sides of the frame
    cells = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color == 5]
    top, left = cells[0]
    bottom, right = cells[-1]

    # 2. Color the cells by distance to the nearest side
    result = [row[:] for row in grid]
    for r in range(top, bottom + 1):
        for c in range(left, right + 1):
            distance = min(r - top, bottom - r, c - left, right - c)
            result[r][c] = [5, 2, 5, 0][distance % 4]

    return result
