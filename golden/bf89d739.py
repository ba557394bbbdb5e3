def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains several cells of 2 on a background of 0
    3. Two of them lie in the same row or in the same column, a line of 3 connects them
    4. Each other cell of 2 is connected with this line by a straight line of 3
    5. These lines run at a right angle to the first line

    Procedure:
    1. Find the two cells of 2 in the same row or column, with the longest distance if several
    2. Fill the cells between them with 3
    3. Fill the cells from each other 2 straight to this line with 3
    4. Return the result
    """

    # 1. Find the two cells of 2 in the same row or column
    cells = [(r, c) for r in range(len(grid)) for c in range(len(grid[0])) if grid[r][c] == 2]
    best = 0
    for r, c in cells:
        for end_r, end_c in cells:
            if (r == end_r or c == end_c) and end_r - r + end_c - c > best:
                best = end_r - r + end_c - c
                first = (r, c)
                horizontal = r == end_r

    # 2. Fill the cells between them with 3
    result = [row[:] for row in grid]
    for i in range(1, best):
        if horizontal:
            result[first[0]][first[1] + i] = 3
        else:
            result[first[0] + i][first[1]] = 3

    # 3. Fill the cells from each other 2 straight to this line
    for r, c in cells:
        if horizontal:
            step = 1 if first[0] > r else -1
            for i in range(r + step, first[0], step) if r != first[0] else []:
                result[i][c] = 3
        else:
            step = 1 if first[1] > c else -1
            for i in range(c + step, first[1], step) if c != first[1] else []:
                result[r][i] = 3

    return result
