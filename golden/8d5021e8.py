def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains cells of one color on a background of 0
    2. The output is twice as wide and three times as high as the input
    3. Each row of the output is a row of the input beside its mirror image, the mirror image first
    4. These wider rows are repeated three times from top to bottom
    5. The first and the third time they are in reversed order, the second time in normal order

    Procedure:
    1. Put the mirror image of each row in front of it
    2. Put the rows in reversed, normal and reversed order below each other
    3. Return the result
    """

    # 1. Put the mirror image of each row in front of it
    rows = [row[::-1] + row for row in grid]

    # 2. Put the rows in reversed, normal and reversed order
    result = [row[:] for row in rows[::-1] + rows + rows[::-1]]

    return result
