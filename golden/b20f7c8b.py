def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a legend with a background of 8 and four squares of 5x5 cells
    3. The legend shows small shapes in different colors, each in 3x3 cells
    4. Some squares have one color, others have a shape of 1s in the middle of 2s
    5. In the output a square of one color shows the legend shape of this color, in 1s and 2s
    6. A square with a shape has the color of the same legend shape, possibly rotated or mirrored

    Procedure:
    1. In the columns that contain 8 cut out the 3x3 box of each color, as 1s on a background of 2
    2. Find the 5x5 squares outside these columns
    3. Set a square of one color to 2 and put the shape of this color in its middle
    4. Fill another square with the color whose shape, rotated or mirrored, equals its middle
    5. Return the result
    """

    # 1. In the columns that contain 8 cut out the box of each color
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    legend = [c for c in range(width) if 8 in [row[c] for row in grid]]
    cells = [(r, c) for r in range(height) for c in legend if grid[r][c] != 8]
    shapes = {}
    for color in {grid[r][c] for r, c in cells}:
        top = min(r for r, c in cells if grid[r][c] == color)
        left = min(c for r, c in cells if grid[r][c] == color)
        shapes[color] = [[1 if cell == color else 2 for cell in row[left:left + 3]]
                         for row in grid[top:top + 3]]

    # 2. Find the 5x5 squares outside these columns
    for r in range(1, height):
        for c in range(1, width):
            if c in legend or grid[r][c] == 0 or grid[r - 1][c] != 0 or grid[r][c - 1] != 0:
                continue
            square = [row[c:c + 5] for row in grid[r:r + 5]]
            middle = [row[1:4] for row in square[1:4]]
            color = square[0][0]

    # 3. Set a square of one color to 2 and put the shape in its middle
            if square == [[color] * 5 for _ in range(5)]:
                new = [[2] * 5 for _ in range(5)]
                for i in range(3):
                    new[i + 1][1:4] = shapes[color][i]

    # 4. Fill another square with the color whose shape equals its middle
            else:
                for _ in range(4):
                    middle = [list(row) for row in zip(*middle[::-1])]
                    for color, shape in shapes.items():
                        if shape in (middle, middle[::-1]):
                            new = [[color] * 5 for _ in range(5)]
            for i in range(5):
                result[r + i][c:c + 5] = new[i]

    return result
