def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains columns of 1s and columns of 2s that stand on the last row
    3. Every column of 1s falls to the right and then lies on the last row
    4. A column of 2s falls only if a fallen column reaches it
    5. A fallen column of height n covers n cells, beginning with its own place
    6. It reaches the columns up to the cell after its end

    Procedure:
    1. Create a result of the size of the grid, filled with 0
    2. From left to right, find the color and the height of each column
    3. Draw the column as fallen or as standing
    4. Return the result
    """

    # 1. Create the result
    width = len(grid[0])
    result = [[0] * width for _ in grid]

    # 2. Find the color and the height of each column
    reach = -1
    for c in range(width):
        color = grid[-1][c]
        count = sum(row[c] != 0 for row in grid)

    # 3. Draw the column as fallen or as standing
        if color == 1 or (color == 2 and c <= reach):
            reach = c + count
            for k in range(c, min(reach, width)):
                result[-1][k] = color
        elif color == 2:
            for r in range(len(grid)):
                result[r][c] = grid[r][c]

    return result
