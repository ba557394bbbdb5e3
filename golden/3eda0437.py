def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is a low and wide grid filled with 0 and other colors
    3. Some cells of 0 form rectangles with at least two rows and two columns
    4. The largest rectangle of 0s becomes 6, all other cells stay the same

    Procedure:
    1. Find the largest rectangle of 0s with at least two rows and two columns
    2. Fill this rectangle with 6
    3. Return the result
    """

    # 1. Find the largest rectangle of 0s
    height = len(grid)
    width = len(grid[0])
    largest = 0
    box = (0, 0, 0, 0)
    for top in range(height):
        for left in range(width):
            end = width
            for bottom in range(top, height):
                c = left
                while c < end and grid[bottom][c] == 0:
                    c += 1
                end = c
                rows, columns = bottom - top + 1, end - left
                if rows > 1 and columns > 1 and rows * columns > largest:
                    largest = rows * columns
                    box = (top, bottom + 1, left, end)

    # 2. Fill this rectangle with 6
    result = [row[:] for row in grid]
    for r in range(box[0], box[1]):
        for c in range(box[2], box[3]):
            result[r][c] = 6

    return result
