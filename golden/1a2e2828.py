def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains horizontal and vertical bars of several colors on a background of 0
    2. The bars go from border to border and cross each other
    3. At a crossing one bar covers the other, so some bars are interrupted
    4. The output is a single cell
    5. It has the color of the bar that is nowhere covered

    Procedure:
    1. List the rows and the columns of the grid
    2. Find the one that has a single color that is not 0, and take this color as the result
    3. Return the result
    """

    # 1. List the rows and the columns
    lines = [list(row) for row in grid] + [list(column) for column in zip(*grid)]

    # 2. Find the one that has a single color that is not 0
    result = [[0]]
    for line in lines:
        if line[0] != 0 and len(set(line)) == 1:
            result = [[line[0]]]

    return result
