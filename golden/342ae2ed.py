def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains squares and rectangles of several colors on a background of 7
    3. A color has one or two of these objects
    4. In the output a diagonal line connects two objects of the same color in their color
    5. The line goes from a corner of the one to the corner of the other that faces it

    Procedure:
    1. Find the objects: connected cells of the same color that is not 7
    2. For two objects of one color take a lower corner of the upper one that faces the other one
    3. From there go diagonally down to the other object and color the cells on the way
    4. Return the result
    """

    # 1. Find the objects
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 7 or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = [(r, c)]
            for cr, cc in cells:
                for nr, nc in [(cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)]:
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] == grid[r][c]:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(sorted(cells))

    # 2. Take a lower corner of the upper object that faces the other one
    lines = []
    for i in range(len(objects)):
        for other in objects[i + 1:]:
            r, c = objects[i][-1]
            if grid[r][c] == grid[other[0][0]][other[0][1]]:
                step = 1
                if other[0][1] <= c:
                    step = -1
                    c = objects[i][0][1]
                lines.append((r, c, step, other))

    # 3. Go diagonally down to the other object and color the cells
    result = [row[:] for row in grid]
    for r, c, step, other in lines:
        color = grid[r][c]
        while r + 1 < other[0][0] and 0 <= c + step < width:
            r += 1
            c += step
            result[r][c] = color

    return result
