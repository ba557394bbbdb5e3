def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The first row has one cell of 5, the rest of it is 0
    3. Below it, there are horizontal bars of different lengths
    4. In each row with a bar, the cell below the 5 gets a color
    5. The color depends on the length of the bar: 2 gives 1, 3 gives 4, 4 gives 9, 5 gives 6
    6. That is the last digit of the square of the length less one

    Procedure:
    1. Find the column of the 5 in the first row
    2. Count the cells of the bar in each row below
    3. Set the cell in the column of the 5 to the color for this length
    4. Return the result
    """

    # 1. Find the column of the 5
    width = len(grid[0])
    column = grid[0].index(5)

    # 2. Count the cells of the bar in each row
    lengths = [width - row.count(0) for row in grid]

    # 3. Set the cell in the column of the 5
    result = [row[:] for row in grid]
    for r in range(1, len(grid)):
        if lengths[r] > 0:
            result[r][column] = (lengths[r] - 1) ** 2 % 10

    return result
