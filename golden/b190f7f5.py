def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input consists of two squares of the same size, side by side or one above the other
    2. One square contains a pattern of 8 on a background of 0
    3. The other square contains cells of other colors on a background of 0
    4. The output has one block for each cell of the square of other colors
    5. The block of a colored cell is the pattern of 8 in its color, other blocks are empty

    Procedure:
    1. Split the grid into the two squares
    2. Find out which square contains the pattern of 8
    3. Draw the pattern in the color of each cell of the other square into the block of the cell
    4. Return the result
    """

    # 1. Split the grid into the two squares
    size = min(len(grid), len(grid[0]))
    first = [row[:size] for row in grid[:size]]
    second = [row[-size:] for row in grid[-size:]]

    # 2. Find out which square contains the pattern of 8
    pattern, colors = first, second
    if any(8 in row for row in second):
        pattern, colors = second, first

    # 3. Draw the pattern in the color of each cell
    result = []
    for color_row in colors:
        for row in pattern:
            result.append([color if cell == 8 else 0 for color in color_row for cell in row])

    return result
