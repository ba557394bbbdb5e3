def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Each column of the input has one color
    3. Each color of the input always becomes the same color in the output
    4. The colors change in pairs: 1 and 5, 2 and 6, 3 and 4, 8 and 9

    Procedure:
    1. Write down which colors change places
    2. Replace each cell by the other color of its pair
    3. Return the result
    """

    # 1. Write down which colors change places
    new_color = {1: 5, 5: 1, 2: 6, 6: 2, 3: 4, 4: 3, 8: 9, 9: 8}

    # 2. Replace each cell
    result = [[new_color.get(color, color) for color in row] for row in grid]

    return result
