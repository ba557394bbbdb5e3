def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of several colors
    3. The cells of the most common color stay the same
    4. All other cells become 5

    Procedure:
    1. Find the most common color
    2. Set all cells of another color to 5
    3. Return the result
    """

    # 1. Find the most common color
    flat = [color for row in grid for color in row]
    common = max(flat, key=flat.count)

    # 2. Set all cells of another color to 5
    result = [[color if color == common else 5 for color in row] for row in grid]

    return result
