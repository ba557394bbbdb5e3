def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one object of three colors, connected also diagonally, on a background
    3. The object has a body of one color and two end cells of two other colors
    4. The input also contains squares of the two end colors, of different sizes
    5. Two squares of the same size belong together if they lie like the ends of the object
    6. In the output the body is drawn between them, enlarged and mirrored to fit its ends

    Procedure:
    1. Find all objects that differ from the background, the most common color
    2. Split the object of three colors into its body and its two ends
    3. For each two squares that fit the two ends, draw the body, enlarged and mirrored
    4. Return the result
    """

    # 1. Find all objects
    height = len(grid)
    width = len(grid[0])
    numbers = [color for row in grid for color in row]
    background = max(set(numbers), key=numbers.count)
    seen = set()
    objects = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == background or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = [(r, c)]
            for cr, cc in cells:
                for nr in range(max(0, cr - 1), min(height, cr + 2)):
                    for nc in range(max(0, cc - 1), min(width, cc + 2)):
                        if grid[nr][nc] != background and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(cells)

    # 2. Split the object of three colors
    main = max(objects, key=lambda cells: len(set(grid[r][c] for r, c in cells)))
    colors = [grid[r][c] for r, c in main]
    color = max(colors, key=colors.count)
    body = [(r, c) for r, c in main if grid[r][c] == color]
    (r1, c1), (r2, c2) = [(r, c) for r, c in main if grid[r][c] != color]

    # 3. Draw the body for each two squares that fit
    result = [row[:] for row in grid]
    for first in objects:
        for second in objects:
            a, b = first[0]
            x, y = second[0]
            size = int(len(first) ** 0.5)
            if main in (first, second) or len(first) != len(second):
                continue
            if grid[a][b] != grid[r1][c1] or grid[x][y] != grid[r2][c2]:
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
