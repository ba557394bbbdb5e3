def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The background is the most common color, the other cells have three colors
    3. One 3x3 square contains all three colors: a body of one color and two end cells
    4. The other objects are squares of the two end colors, of different sizes
    5. Two squares of the same size belong together if they lie like the ends of the body
    6. In the output the body is drawn between them, enlarged and mirrored to fit its ends

    Procedure:
    1. Find the background and the 3x3 square that contains all three colors
    2. Split the cells of this square into the body and the two end cells
    3. Find all squares of one color outside of this square
    4. For each two squares that fit the two ends, draw the body, enlarged and mirrored
    5. Return the result
    """

    # 1. Find the 3x3 square with all three colors
    height = len(grid)
    width = len(grid[0])
    colors = [color for row in grid for color in row]
    background = max(sorted(set(colors)), key=colors.count)
    for r in range(height - 2):
        for c in range(width - 2):
            box = [(nr, nc) for nr in range(r, r + 3) for nc in range(c, c + 3)]
            box = [(nr, nc) for nr, nc in box if grid[nr][nc] != background]
            if len(set(grid[nr][nc] for nr, nc in box)) == 3:
                main = box

    # 2. Split the cells into the body and the ends
    colors = [grid[r][c] for r, c in main]
    color = max(colors, key=colors.count)
    body = [(r, c) for r, c in main if grid[r][c] == color]
    (r1, c1), (r2, c2) = [(r, c) for r, c in main if grid[r][c] != color]

    # 3. Find all squares outside, by their top left corners
    squares = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == background or (r, c) in main:
                continue
            above = grid[r - 1][c] if r > 0 else background
            before = grid[r][c - 1] if c > 0 else background
            if grid[r][c] not in (above, before):
                size = 1
                while c + size < width and grid[r][c + size] == grid[r][c]:
                    size += 1
                squares.append((r, c, size))

    # 4. Draw the body for each two squares that fit
    result = [row[:] for row in grid]
    for a, b, size in squares:
        for x, y, other in squares:
            if grid[a][b] != grid[r1][c1] or grid[x][y] != grid[r2][c2] or size != other:
                continue
            if abs(x - a) != abs(r2 - r1) * size or abs(y - b) != abs(c2 - c1) * size:
                continue
            step_r = size if (x - a) * (r2 - r1) >= 0 else -size
            step_c = size if (y - b) * (c2 - c1) >= 0 else -size
            for br, bc in body:
                top, left = a + (br - r1) * step_r, b + (bc - c1) * step_c
                for r in range(max(0, top), min(height, top + size)):
                    for c in range(max(0, left), min(width, left + size)):
                        result[r][c] = color

    return result
