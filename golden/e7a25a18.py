def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a square frame of 2s on a background of 0
    2. Inside the frame there is a block of four colors, one in each quarter
    3. The output shows the frame with the block enlarged to fill its whole inside

    Procedure:
    1. Cut out the frame with its inside
    2. Find the bounds of the block of four colors
    3. Fill each cell inside the frame with the color of its quarter
    4. Return the result
    """

    # 1. Cut out the frame
    frame = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color == 2]
    top, left = frame[0]
    bottom, right = frame[-1]
    result = [row[left:right + 1] for row in grid[top:bottom + 1]]

    # 2. Find the bounds of the block
    size = len(result)
    block = [(r, c) for r in range(size) for c in range(size) if result[r][c] not in (0, 2)]
    top, left = block[0]
    bottom, right = block[-1]
    corners = [[result[r][c] for c in (left, right)] for r in (top, bottom)]

    # 3. Fill each cell inside the frame
    for r in range(1, size - 1):
        for c in range(1, size - 1):
            result[r][c] = corners[2 * r // size][2 * c // size]

    return result
