def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains some objects on a background of the most common color
    3. All objects have the same color, but each has one cell of a special color
    4. This cell has exactly one neighbor in the background
    5. In the output every second cell from it in this direction takes its color
    6. The side of the grid that this dotted line points to is filled with the color
    7. A corner between two filled sides is 0

    Procedure:
    1. Find the background as the most common color, the second most common is that of the objects
    2. For each cell of another color find the direction of its 4-neighbor in the background
    3. Set every second cell from it in this direction to its color, up to the border
    4. Fill the row or column of the border there with the color
    5. Set the corners between two filled sides to 0
    6. Return the result
    """

    # 1. Find the background and the color of the objects
    height = len(grid)
    width = len(grid[0])
    cells = [color for row in grid for color in row]
    background, main = sorted(set(cells), key=cells.count)[:-3:-1]

    # 2. For each cell of another color find the direction of the background
    result = [row[:] for row in grid]
    sides = {}
    for r in range(height):
        for c in range(width):
            if grid[r][c] in (background, main):
                continue
            for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                if grid[r + dr][c + dc] == background:
                    sides[dr, dc] = grid[r][c]

    # 3. Set every second cell in this direction to its color
                    nr, nc = r, c
                    while 0 <= nr < height and 0 <= nc < width:
                        result[nr][nc] = grid[r][c]
                        nr, nc = nr + 2 * dr, nc + 2 * dc

    # 4. Fill the row or column of the border there
    for (dr, dc), color in sides.items():
        for r in range(height):
            for c in range(width):
                if not (0 <= r + dr < height and 0 <= c + dc < width):
                    result[r][c] = color

    # 5. Set the corners between two filled sides to 0
    for dr in (-1, 1):
        for dc in (-1, 1):
            if (dr, 0) in sides and (0, dc) in sides:
                result[0 if dr < 0 else -1][0 if dc < 0 else -1] = 0

    return result
