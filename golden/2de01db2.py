def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Each row of the input has one main color, the most common color that is not 0
    3. Some rows also contain a few cells of other colors
    4. Each row of the output contains only the main color and 0
    5. In the output the cells of the main color are 0 and all other cells have the main color

    Procedure:
    1. For each row, find the most common color that is not 0, if equal the first from the left
    2. Set the cells of this color to 0 and all other cells of the row to this color
    3. Return the result
    """

    # 1. Find the most common color of each row that is not 0
    main = []
    for row in grid:
        colors = [color for color in row if color != 0]
        main.append(max(colors, key=colors.count))

    # 2. Exchange the cells of this color and all others
    result = [[0 if color == m else m for color in row] for row, m in zip(grid, main)]

    return result
