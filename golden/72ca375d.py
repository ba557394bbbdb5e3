def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output is smaller than the input
    2. The input contains three shapes of different colors on a background of 0
    3. One shape is equal to its mirror image, its left half mirrors its right half
    4. The other shapes differ from their mirror images
    5. The output is the rectangle around the symmetric shape

    Procedure:
    1. Cut out the rectangle around each color
    2. Take the shape that stays the same when each row is reversed
    3. Return the result
    """

    # 1. Cut out the rectangle around each color
    height = len(grid)
    width = len(grid[0])
    shapes = []
    for color in sorted({color for row in grid for color in row} - {0}):
        rows = [r for r in range(height) if color in grid[r]]
        columns = [c for c in range(width) if any(row[c] == color for row in grid)]
        shapes.append([row[columns[0]:columns[-1] + 1] for row in grid[rows[0]:rows[-1] + 1]])

    # 2. Take the shape that stays the same when each row is reversed
    result = next(shape for shape in shapes if all(row == row[::-1] for row in shape))

    return result
