def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a rectangular frame of 2s on a background of 0
    3. Inside the frame there are some cells of 5
    4. The cells of 0 between the frame and the bounds of the cells of 5 become 2
    5. The smallest rectangle around the cells of 5 stays the same

    Procedure:
    1. Find the rows and the columns of the frame
    2. Find the bounds of the cells of 5
    3. Set all cells inside the frame to 2 that are not within the bounds of the cells of 5
    4. Return the result
    """

    # 1. Find the rows and the columns of the frame
    frame_rows = [r for r, row in enumerate(grid) if 2 in row]
    frame_columns = [c for c, column in enumerate(zip(*grid)) if 2 in column]

    # 2. Find the bounds of the cells of 5
    rows = [r for r, row in enumerate(grid) if 5 in row]
    columns = [c for c, column in enumerate(zip(*grid)) if 5 in column]

    # 3. Set the cells inside the frame to 2
    result = [row[:] for row in grid]
    for r in frame_rows:
        for c in frame_columns:
            if not (rows[0] <= r <= rows[-1] and columns[0] <= c <= columns[-1]):
                result[r][c] = 2

    return result
