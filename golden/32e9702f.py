def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains horizontal lines of one color on a background of 0
    3. In the output the background is 5
    4. All lines move to the left by one cell
    5. A line at the left border loses its first cell

    Procedure:
    1. Move each row to the left by one cell
    2. Replace 0 by 5
    3. Return the result
    """

    # 1. Move each row to the left by one cell
    moved = [row[1:] + [0] for row in grid]

    # 2. Replace 0 by 5
    result = [[5 if cell == 0 else cell for cell in row] for row in moved]

    return result
