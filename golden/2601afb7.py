def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Vertical lines of different colors stand on the bottom row on a background of 7
    3. In the output the lines stand in the same columns
    4. The lengths move to the next line at the left, the first length to the last line
    5. The colors move to the next line at the right, the last color to the first line

    Procedure:
    1. Find the column, the color and the length of each line
    2. Shift the lengths to the left and the colors to the right
    3. Draw the lines again
    4. Return the result
    """

    # 1. Find the column, the color and the length of each line
    height = len(grid)
    width = len(grid[0])
    columns = [c for c in range(width) if grid[-1][c] != 7]
    colors = [grid[-1][c] for c in columns]
    lengths = [sum(grid[r][c] != 7 for r in range(height)) for c in columns]

    # 2. Shift the lengths to the left and the colors to the right
    lengths = lengths[1:] + lengths[:1]
    colors = colors[-1:] + colors[:-1]

    # 3. Draw the lines again
    result = [[7] * width for _ in range(height)]
    for c, color, length in zip(columns, colors, lengths):
        for r in range(height - length, height):
            result[r][c] = color

    return result
