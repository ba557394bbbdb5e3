def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. A row of 9s in the middle separates the top half from the bottom half
    3. The top half contains cells of 5, the bottom half contains cells of 2 and 6 on 7
    4. In the input the cells of 5 are the mirror image of the cells of 2
    5. A straight line of 6 begins next to each 2 which moves
    6. In the output each 2 has moved to the end of its line of 6, the 6s are removed
    7. In the output the cells of 5 are the mirror image of the moved cells of 2

    Procedure:
    1. Create a result filled with 7 with the row of 9
    2. Find the end of the straight line of 6 next to each 2, without 6 the place of the 2 itself
    3. Draw a 2 at each end and a 5 at the mirrored place above the row of 9
    4. Return the result
    """

    # 1. Create a result filled with 7 with the row of 9
    height = len(grid)
    width = len(grid[0])
    result = [row[:] if row[0] == 9 else [7] * width for row in grid]

    # 2. Find the end of the line of 6 next to each 2
    ends = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 2:
                end = (r, c)
                for dr, dc in [(-1, 0), (1, 0), (0, -1), (0, 1)]:
                    nr, nc = r + dr, c + dc
                    while 0 <= nr < height and 0 <= nc < width and grid[nr][nc] == 6:
                        end = (nr, nc)
                        nr, nc = nr + dr, nc + dc
                ends.append(end)

    # 3. Draw a 2 at each end and a 5 at the mirrored place
    for r, c in ends:
        result[r][c] = 2
        result[height - 1 - r][c] = 5

    return result
