def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The first row of the input contains different colors
    3. The second row of the input is filled with 5
    4. The other rows of the input are 0
    5. In the output each of the other rows is filled with one color of the first row
    6. The colors go from left to right and begin again at the left

    Procedure:
    1. Take the colors of the first row
    2. Fill the rows below the row of 5 with these colors one after another
    3. Return the result
    """

    # 1. Take the colors of the first row
    colors = grid[0]
    width = len(colors)

    # 2. Fill the rows below the row of 5 with these colors
    result = [row[:] for row in grid]
    for r in range(2, len(grid)):
        result[r] = [colors[(r - 2) % width]] * width

    return result
