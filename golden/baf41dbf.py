def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a frame of 3s and a few cells of 6 on a background of 0
    3. The frame can have more lines of 3 inside that divide it
    4. In the output the sides of the frame are moved outward until they touch the cells of 6
    5. The lines inside stay in their rows and columns and are as long as the frame
    6. A side without a 6 in front of it stays in its place

    Procedure:
    1. Find the rows and the columns of the lines inside, that are 3 all along the frame
    2. Move a side next to a cell of 6 that lies outside in the rows or columns of the frame
    3. Do this again, because the frame has grown, until nothing changes
    4. Draw the new frame and the lines inside in 3, and 0 between them
    5. Return the result
    """

    # 1. Find the rows and the columns of the lines
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 3]
    top, bottom = min(cells)[0], max(cells)[0]
    left, right = min(c for r, c in cells), max(c for r, c in cells)
    rows = [r for r in range(top + 1, bottom) if set(grid[r][left:right + 1]) == {3}]
    columns = [c for c in range(left + 1, right) if {row[c] for row in grid[top:bottom + 1]} == {3}]

    # 2. Move a side next to a cell of 6 in the rows or columns of the frame
    sixes = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 6]

    # 3. Do this again until nothing changes
    for r, c in sixes * len(sixes):
        if top <= r <= bottom:
            left = c + 1 if c < left else left
            right = c - 1 if c > right else right
        if left <= c <= right:
            top = r + 1 if r < top else top
            bottom = r - 1 if r > bottom else bottom

    # 4. Draw the new frame and the lines inside
    result = [row[:] for row in grid]
    for r in range(top, bottom + 1):
        for c in range(left, right + 1):
            line = r in rows + [top, bottom] or c in columns + [left, right]
            result[r][c] = 3 if line else 0

    return result
