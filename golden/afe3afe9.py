def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a square of 30x30 with a line of 1s along one border
    2. It contains rings of 3x3 cells in several colors on a background of 0
    3. The rings have regular places in 7 rows along the line or away from it
    4. The output shows each ring as one cell, the places without a ring are 0
    5. All cells are pushed to one side, 0 remains on the other side
    6. With the line on top the side is the right one, and it turns with the line

    Procedure:
    1. Turn the grid clockwise by 90 degrees until the line of 1s is the first row
    2. Find the 7 rows of rings, row 2 of the grid and each fourth row after it (from 0)
    3. List the colors of the rings of each row, three cells of the row stand for one ring
    4. Put 0s before the colors to make rows of 6 cells
    5. Turn the result back
    6. Return the result
    """

    # 1. Turn the grid clockwise until the line of 1s is the first row
    turned = [row[:] for row in grid]
    turns = 0
    while set(turned[0]) != {1}:
        turned = [list(row) for row in zip(*turned[::-1])]
        turns += 1

    # 2. Find the 7 rows of rings
    # 3. List the colors of the rings of each row
    # 4. Put 0s before the colors to make rows of 6 cells
    result = []
    for row in turned[2:30:4]:
        colors = [color for color in row if color != 0][::3]
        result.append([0] * (6 - len(colors)) + colors)

    # 5. Turn the result back
    for _ in range((4 - turns) % 4):
        result = [list(row) for row in zip(*result[::-1])]

    return result
