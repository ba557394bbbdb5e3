def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains squares in regular rows and columns on a background of 0
    3. All squares have an edge of one color, most have a center of one more color
    4. Some squares have a center of another, special color
    5. In the output lines join centers of the same special color in a row or column
    6. The lines are as thick as the centers and cover only cells of 0 between the squares

    Procedure:
    1. Find the special colors, all but the three most frequent ones of the grid
    2. In each row and column find the first and last cell of each special color
    3. Set the cells of 0 between them to this color
    4. Return the result
    """

    # 1. Find the special colors
    height = len(grid)
    width = len(grid[0])
    counts = {}
    for row in grid:
        for color in row:
            counts[color] = counts.get(color, 0) + 1
    special = sorted(counts, key=counts.get)[:-3]

    # 2. In each row and column find the first and last cell of each special color
    result = [row[:] for row in grid]
    lines = [[(r, c) for c in range(width)] for r in range(height)]
    lines += [[(r, c) for r in range(height)] for c in range(width)]
    for line in lines:
        for color in special:
            places = [i for i in range(len(line)) if grid[line[i][0]][line[i][1]] == color]

    # 3. Set the cells of 0 between them to this color
            for r, c in line[min(places):max(places)] if places else []:
                if grid[r][c] == 0:
                    result[r][c] = color

    return result
