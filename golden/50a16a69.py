def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a pattern in the upper left and rows and columns of one color beside it
    3. That color is in the lower right corner
    4. The first two rows of the pattern alternate and each row repeats some colors
    5. In the output the pattern fills the whole grid and is moved one column to the left

    Procedure:
    1. Take the cells of the first row that are not the color of the lower right corner
    2. Find the smallest period with which this part repeats
    3. Fill row r of the result: column c gets the cell of row r % 2 in column (c + 1) % period
    4. Return the result
    """

    # 1. Take the cells of the first row that are not the color of the corner
    height, width = len(grid), len(grid[0])
    part = [color for color in grid[0] if color != grid[-1][-1]]

    # 2. Find the smallest period of this part
    period = 1
    while part[period:] != part[:-period]:
        period += 1

    # 3. Fill the result
    result = [[grid[r % 2][(c + 1) % period] for c in range(width)] for r in range(height)]

    return result
