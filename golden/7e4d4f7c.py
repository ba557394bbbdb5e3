def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same width as the input and three rows
    2. The first two rows of the output are the first two rows of the input
    3. The first row contains the background color and a second color
    4. The third row of the output is the first row with 6 in place of the second color

    Procedure:
    1. Find the background color, the color at the end of the second row
    2. Keep the first two rows
    3. Add the first row with all cells that are not background set to 6
    4. Return the result
    """

    # 1. Find the background color
    background = grid[1][-1]

    # 2. Keep the first two rows
    result = [row[:] for row in grid[:2]]

    # 3. Add the first row with 6 in place of the second color
    result.append([background if color == background else 6 for color in grid[0]])

    return result
