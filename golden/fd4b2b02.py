def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one rectangle of 3 or 6 on a background of 0
    3. In the output a chain of rectangles leaves it diagonally from each of its four corners
    4. Each next rectangle touches the one before only diagonally with its corner
    5. Height and width are exchanged from one rectangle to the next, and the colors 3 and 6 too
    6. The chains are cut off at the border

    Procedure:
    1. Find the rectangle, its height, its width and its color
    2. For each diagonal direction put the next rectangle diagonally at the outer corner
    3. Exchange its height and width and the color 3 or 6 each time, draw what is inside the grid
    4. Stop when a rectangle is outside the grid completely
    5. Return the result
    """

    # 1. Find the rectangle
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    (top, left), (bottom, right) = cells[0], cells[-1]
    result = [row[:] for row in grid]

    # 2. For each diagonal direction put the next rectangle at the outer corner
    # 3. Exchange its height and width and the color, draw what is inside
    # 4. Stop when a rectangle is outside the grid
    for dr in (-1, 1):
        for dc in (-1, 1):
            color = grid[top][left]
            tall, wide = bottom - top + 1, right - left + 1
            r = top if dr < 0 else bottom
            c = left if dc < 0 else right
            while 0 <= r < height and 0 <= c < width:
                color = 9 - color
                tall, wide = wide, tall
                for i in range(1, tall + 1):
                    for j in range(1, wide + 1):
                        if 0 <= r + i * dr < height and 0 <= c + j * dc < width:
                            result[r + i * dr][c + j * dc] = color
                r, c = r + tall * dr, c + wide * dc

    return result
