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
    1. Find the color and the height of each column
    2. Create a result of the size of the grid, filled with 0
    3. From left to right, draw each column as fallen or as standing
    4. Return the result
    """

    # 1. Find the color and the height of each column
    height = len(grid)
    width = len(grid[0])
    heights = [sum(1 for row in grid if row[c] != 0) for c in range(width)]

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Draw each column as fallen or as standing
    reach = -1
    for c in range(width):
        color = grid[-1][c]
        if color == 1 or (color == 2 and c <= reach):
            reach = c + heights[c]
            for k in range(c, min(reach, width)):
                result[-1][k] = color
        elif color == 2:
            for k in range(heights[c]):
                result[height - 1 - k][c] = color

    return result
