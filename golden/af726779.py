def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one row with cells of 7 on a background of 3
    3. In the output rows of 6 and rows of 7 follow below it in turns, in every second row
    4. A cell of a new row lies below a gap of exactly one cell in the row before
    5. The rows end when no such gap is left or at the bottom border

    Procedure:
    1. Find the row of 7s and the columns of its 7s
    2. In every second row below it, color the cells below gaps of one cell, 6 and 7 in turns
    3. Return the result
    """

    # 1. Find the row of 7s and the columns of its 7s
    result = [row[:] for row in grid]
    first = next(r for r, row in enumerate(grid) if 7 in row)
    columns = [c for c, cell in enumerate(grid[first]) if cell == 7]

    # 2. In every second row below it, color the cells below gaps of one cell
    color = 7
    for r in range(first + 2, len(grid), 2):
        columns = [c + 1 for c in columns if c + 2 in columns and c + 1 not in columns]
        color = 6 if color == 7 else 7
        for c in columns:
            result[r][c] = color

    return result
