def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output is a 2x2 grid of one color
    2. The input contains two rectangular outlines on a background of 0
    3. The two outlines have different colors and sizes
    4. The color of the output is the color of the larger outline

    Procedure:
    1. Count the cells of each color that is not 0
    2. Find the color with most cells
    3. Create a 2x2 result of this color
    4. Return the result
    """

    # 1. Count the cells of each color
    counts = [0] * 10
    for row in grid:
        for color in row:
            if color != 0:
                counts[color] += 1

    # 2. Find the color with most cells
    color = counts.index(max(counts))

    # 3. Create a 2x2 result of this color
    result = [[color] * 2 for _ in range(2)]

    return result
