def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid with cells of one color on a background of 0
    2. The output is one row of this color
    3. The output has as many cells as the input has cells of this color

    Procedure:
    1. Collect all cells of the input that are not 0
    2. Make these cells one row
    3. Return the result
    """

    # 1. Collect all cells that are not 0
    cells = [color for row in grid for color in row if color != 0]

    # 2. Make these cells one row
    result = [cells]

    return result
