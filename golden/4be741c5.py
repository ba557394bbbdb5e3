def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is filled with a few areas of different colors, without background
    2. The areas lie side by side from left to right, or one below the other
    3. The borders between the areas are uneven
    4. The output has one cell for each color
    5. The output is one row if the areas lie side by side, otherwise it is one column
    6. The cells of the output have the same order as the areas

    Procedure:
    1. The areas lie side by side if the first column has only one color
    2. Collect the colors in the order in which they appear along the areas
    3. Write the colors in one row or in one column
    4. Return the result
    """

    # 1. Check if the areas lie side by side
    first_column = [row[0] for row in grid]
    side_by_side = len(set(first_column)) == 1

    # 2. Collect the colors in order
    colors = []
    for color in (grid[0] if side_by_side else first_column):
        if color not in colors:
            colors.append(color)

    # 3. Write the colors in one row or in one column
    result = [colors] if side_by_side else [[color] for color in colors]

    return result
