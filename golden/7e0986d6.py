def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains full rectangles of one color on a background of 0
    3. Cells of another color are scattered over the grid as noise
    4. In the output there is no noise
    5. Noise inside a rectangle gets the color of the rectangle, noise outside becomes 0
    6. Noise inside a rectangle is part of a 2x2 square without any 0

    Procedure:
    1. The most common color except 0 is the color of the rectangles
    2. Give noise this color if two neighbors in a 2x2 square have it and the square has no 0
    3. Repeat this until nothing changes and set all other noise to 0
    4. Return the result
    """

    # 1. Find the color of the rectangles
    cells = [color for row in grid for color in row if color != 0]
    main = max(sorted(set(cells)), key=cells.count)

    # 2. Give noise inside a rectangle this color
    height = len(grid)
    width = len(grid[0])

    def clean(rows):
        new = [row[:] for row in rows]
        for r in range(height):
            for c in range(width):
                if rows[r][c] in (0, main):
                    continue
                for dr, dc in [(1, 1), (1, -1), (-1, 1), (-1, -1)]:
                    if 0 <= r + dr < height and 0 <= c + dc < width:
                        both = rows[r + dr][c] == main and rows[r][c + dc] == main
                        if both and rows[r + dr][c + dc] != 0:
                            new[r][c] = main
        return new

    # 3. Repeat this until nothing changes and set all other noise to 0
    rows = grid
    while clean(rows) != rows:
        rows = clean(rows)
    result = [[main if color == main else 0 for color in row] for row in rows]

    return result
