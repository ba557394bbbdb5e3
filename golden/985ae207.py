def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles and small squares of 3x3 on a background of 8
    3. Each small square is a ring of one color around a center of another color
    4. In one direction from the square there is a rectangle in the color of the center
    5. In the output copies of the square form a line towards this rectangle
    6. The center of the last copy lies on the rectangle

    Procedure:
    1. Find the small squares: a center, not 8, with eight neighbors of one other color, not 8
    2. For each one go straight from the center in all four directions up to the border
    3. Choose the direction with a cell of the center color that is not a center itself
    4. Draw copies directly side by side until the center of a copy is on such a cell
    5. Return the result
    """

    # 1. Find the small squares
    height = len(grid)
    width = len(grid[0])
    centers = []
    for r in range(1, height - 1):
        for c in range(1, width - 1):
            ring = {grid[r + i][c + j] for i in (-1, 0, 1) for j in (-1, 0, 1) if i or j}
            if len(ring) == 1 and grid[r][c] != 8 and not ring & {8, grid[r][c]}:
                centers.append((r, c))

    # 2. Go straight in all four directions up to the border
    ways = []
    for r, c in centers:
        for dr, dc in [(0, 1), (1, 0), (0, -1), (-1, 0)]:
            way = [(r + n * dr, c + n * dc) for n in range(1, height + width)]
            way = [(y, x) for y, x in way if 0 <= y < height and 0 <= x < width]
            ways.append((r, c, dr, dc, way))

    # 3. Choose the direction with a cell of the center color
    def goal(y, x, color):
        return grid[y][x] == color and (y, x) not in centers

    ways = [(r, c, dr, dc) for r, c, dr, dc, way in ways
            if any(goal(y, x, grid[r][c]) for y, x in way)]

    # 4. Draw copies until the center of a copy is on such a cell
    result = [row[:] for row in grid]
    for r, c, dr, dc in ways:
        y, x = r, c
        while not goal(y, x, grid[r][c]):
            y += 3 * dr
            x += 3 * dc
            for i in (-1, 0, 1):
                for j in (-1, 0, 1):
                    result[y + i][x + j] = grid[r + i][c + j]

    return result
