def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains vertical lines of 8 on a background of 7, each with a width of one cell
    3. Half of one line, the upper or the lower half, is 9
    4. In the output this line is completely 8
    5. The same half of another line, which is two cells longer, is now 9

    Procedure:
    1. Find the vertical lines: runs of cells that are not 7 in a column
    2. Find the line with 9s, and whether its first cell is 9
    3. Find the line that is two cells longer
    4. Color the line with 9s with 8
    5. Color the upper half of the longer line with 9 if the first cell was 9, else the lower half
    6. Return the result
    """

    # 1. Find the vertical lines
    height = len(grid)
    lines = []
    for c in range(len(grid[0])):
        line = []
        for r in range(height + 1):
            if r < height and grid[r][c] != 7:
                line.append((r, c))
            elif line:
                lines.append(line)
                line = []

    # 2. Find the line with 9s
    old = [line for line in lines if any(grid[r][c] == 9 for r, c in line)][0]
    r, c = old[0]
    upper = grid[r][c] == 9

    # 3. Find the line that is two cells longer
    new = [line for line in lines if len(line) == len(old) + 2][0]

    # 4. Color the old line with 8
    result = [row[:] for row in grid]
    for r, c in old:
        result[r][c] = 8

    # 5. Color the same half of the new line with 9
    half = len(new) // 2
    for r, c in new[:half] if upper else new[half:]:
        result[r][c] = 9

    return result
