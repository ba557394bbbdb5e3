def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two columns side by side with two other colors on a background of 7
    3. From row to row the two colors swap their places
    4. The first row with the two colors stays the same
    5. The rows in which the colors are swapped move right by one cell

    Procedure:
    1. Find the first row that is not all 7
    2. Copy each row, moved right by one cell if it is neither all 7 nor equal to that row
    3. Return the result
    """

    # 1. Find the first row that is not all 7
    width = len(grid[0])
    background = [7] * width
    first = [row for row in grid if row != background][0]

    # 2. Copy each row, the swapped rows moved right by one cell
    result = []
    for row in grid:
        if row in (background, first):
            result.append(row[:])
        else:
            result.append([row[-1]] + row[:-1])

    return result
