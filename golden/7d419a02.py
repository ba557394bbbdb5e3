def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains strips of 8, 2 cells wide, separated by single lines of 0
    3. All strips run across or all run down, and some of their cells are 0
    4. One strip contains a square of 2x2 cells of 6
    5. In the output some cells of 8 become 4, they form wedges on both sides of the 6s
    6. The strip of the 6s stays the same, in the next strips all 8s except beside the 6s become 4
    7. The wedge is 2 cells narrower on both ends from strip to strip

    Procedure:
    1. If column 3 (counted from 0) is all 0, the strips run down: exchange rows and columns
    2. Find the rows and columns of the 6s
    3. In the n-th strip above or below them change 8 to 4 at least 2n - 1 columns from the 6s
    4. Exchange rows and columns back
    5. Return the result
    """

    # 1. If the strips run down, exchange rows and columns
    down = all(row[3] == 0 for row in grid)
    work = [list(row) for row in zip(*grid)] if down else [row[:] for row in grid]

    # 2. Find the rows and columns of the 6s
    cells = [(r, c) for r, row in enumerate(work) for c, color in enumerate(row) if color == 6]
    top, left = min(cells)
    right = left + 1

    # 3. In the n-th strip above or below change 8 to 4 at least 2n - 1 columns from the 6s
    for r, row in enumerate(work):
        n = abs(r // 3 - top // 3)
        for c, color in enumerate(row):
            if n > 0 and color == 8 and max(left - c, c - right) >= 2 * n - 1:
                row[c] = 4

    # 4. Exchange rows and columns back
    result = [list(row) for row in zip(*work)] if down else work

    return result
