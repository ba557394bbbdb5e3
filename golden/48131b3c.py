def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains one color on a background of 0
    2. The output is twice as high and twice as wide as the input
    3. The output consists of four equal copies of a pattern, each of the size of the input
    4. The pattern is the input with the color and 0 swapped

    Procedure:
    1. Find the color of the input
    2. Swap the color and 0 to make the pattern
    3. Put the pattern twice side by side and twice one above the other
    4. Return the result
    """

    # 1. Find the color
    color = max(max(row) for row in grid)

    # 2. Swap the color and 0
    pattern = [[color if cell == 0 else 0 for cell in row] for row in grid]

    # 3. Put the pattern twice side by side and twice one above the other
    result = [row * 2 for row in pattern] + [row * 2 for row in pattern]

    return result
