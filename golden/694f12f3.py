def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two full rectangles of 4 on a background of 0
    3. One rectangle is larger than the other
    4. In the output the inside of the larger rectangle is 2
    5. The inside of the smaller rectangle is 1
    6. The border cells of both rectangles stay 4

    Procedure:
    1. Find the two rectangles: each starts at a cell of 4 without a 4 above it or left of it
    2. Sort the rectangles by size
    3. Fill the inside of the smaller one with 1 and of the larger one with 2
    4. Return the result
    """

    # 1. Find the two rectangles
    height = len(grid)
    width = len(grid[0])
    boxes = []
    for r in range(height):
        for c in range(width):
            above = r > 0 and grid[r - 1][c] == 4
            before = c > 0 and grid[r][c - 1] == 4
            if grid[r][c] == 4 and not above and not before:
                bottom = r
                while bottom + 1 < height and grid[bottom + 1][c] == 4:
                    bottom += 1
                right = c
                while right + 1 < width and grid[r][right + 1] == 4:
                    right += 1
                boxes.append((r, c, bottom, right))

    # 2. Sort the rectangles by size
    boxes.sort(key=lambda box: (box[2] - box[0] + 1) * (box[3] - box[1] + 1))

    # 3. Fill the inside of the smaller one with 1 and of the larger one with 2
    result = [row[:] for row in grid]
    for color, (top, left, bottom, right) in zip((1, 2), boxes):
        for r in range(top + 1, bottom):
            for c in range(left + 1, right):
                result[r][c] = color

    return result
