def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one cell of 2 at the border and short bars of 1 and 3 on 0
    3. In the output a path of 2s runs from the cell of 2 to the opposite border
    4. The path goes straight over cells of 0 and never crosses a bar
    5. In front of a bar of 3 it goes around it on the right side, seen in its direction
    6. In front of a bar of 1 it goes around it on the left side
    7. Past the end of the bar it goes on in the old direction

    Procedure:
    1. Find the cell of 2 and its direction, away from the border
    2. Go step by step to the border: on if 0 is in front, sideways right if 3, left if 1
    3. Draw the path in 2
    4. Return the result
    """

    # 1. Find the cell of 2 and its direction
    height = len(grid)
    width = len(grid[0])
    r, c = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2][0]
    if c == 0 or c == width - 1:
        dr, dc = 0, 1 if c == 0 else -1
    else:
        dr, dc = 1 if r == 0 else -1, 0

    # 2. Go step by step to the border: on at 0, sideways right at 3, left at 1
    path = []
    while 0 <= r + dr < height and 0 <= c + dc < width:
        front = grid[r + dr][c + dc]
        if front == 0:
            r, c = r + dr, c + dc
        elif front == 3:
            r, c = r + dc, c - dr
        else:
            r, c = r - dc, c + dr
        path.append((r, c))

    # 3. Draw the path in 2
    result = [row[:] for row in grid]
    for r, c in path:
        result[r][c] = 2

    return result
