def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is filled with cells of many colors
    3. All cells of 5 become 8 and all cells of 8 become 5
    4. All other cells stay the same

    Procedure:
    1. Define the new colors of 5 and 8
    2. Replace each color by its new color, if it has one
    3. Return the result
    """

    # 1. Define the new colors
    new_color = {5: 8, 8: 5}

    # 2. Replace each color by its new color
    result = [[new_color.get(color, color) for color in row] for row in grid]

    return result
