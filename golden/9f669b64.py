def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains three objects of different colors in a line on a background of 7
    3. The object in the middle is a rectangle
    4. One of the outer objects is a full rectangle too and wider than the middle object
    5. In the output the middle object has moved through it to the border behind it
    6. The wide rectangle has split into two halves, which made way to the left and right
    7. Each half has moved by half the width of the middle object
    8. The third object stays

    Procedure:
    1. Rotate the grid until an object has a color right below it and a wider rectangle above it
    2. Remove the object and the rectangle
    3. Draw the rectangle with each half moved outward by half the width of the object
    4. Draw the object at the top border in its columns and rotate the grid back
    5. Return the result
    """

    # 1. Rotate the grid until an object has a color below and a wider rectangle above
    for turn in range(1, 5):
        grid = [list(row) for row in zip(*grid[::-1])]
        places = {}
        for r in range(len(grid)):
            for c in range(len(grid[0])):
                places.setdefault(grid[r][c], []).append((r, c))
        for color in set(places) - {7}:
            (top, left), (bottom, right) = places[color][0], places[color][-1]
            above = [grid[r][left] for r in range(top) if grid[r][left] != 7]
            if above and bottom < len(grid) - 1 and grid[bottom + 1][left] != 7:
                target = places[above[-1]]
                wide = target[-1][1] - target[0][1] + 1
                tall = target[-1][0] - target[0][0] + 1
                if wide > right - left + 1 and wide * tall == len(target):
                    result = [row[:] for row in grid]
                    found = (turn, color, places[color], above[-1], target)

    # 2. Remove the object and the rectangle
    turn, color, cells, wide_color, target = found
    for r, c in cells + target:
        result[r][c] = 7

    # 3. Draw the rectangle with each half moved outward
    (top, left), (bottom, right) = cells[0], cells[-1]
    half = (right - left + 1) // 2
    for r, c in target:
        result[r][c - half if 2 * c < left + right else c + half] = wide_color

    # 4. Draw the object at the top border and rotate the grid back
    for r, c in cells:
        result[r - top][c] = color
    for _ in range(4 - turn):
        result = [list(row) for row in zip(*result[::-1])]

    return result
