def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a straight line of one color and several equal shapes of another color
    3. The background is 7
    4. In the output lines of the color of the line connect the centers of the shapes
    5. The shapes are gone, instead one shape is centered at each of the two ends of the line

    Procedure:
    1. Find the objects, connected also diagonally
    2. Take the object whose color has no other object as the line, the others as the shapes
    3. Create a result of 7s and draw a straight or diagonal line between each two shape centers
    4. Draw the shape centered at the first and the last cell of the line
    5. Return the result
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
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr in range(max(cr - 1, 0), min(cr + 2, height)):
                    for nc in range(max(cc - 1, 0), min(cc + 2, width)):
                        if grid[nr][nc] == grid[r][c] and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(sorted(cells))

    # 2. Take the object whose color has no other object as the line
    colors = [grid[cells[0][0]][cells[0][1]] for cells in objects]
    line = [cells for cells, color in zip(objects, colors) if colors.count(color) == 1][0]
    shapes = [cells for cells in objects if cells != line]

    # 3. Draw a line between each two shape centers
    result = [[7] * width for _ in range(height)]
    centers = []
    for cells in shapes:
        columns = [c for r, c in cells]
        centers.append(((cells[0][0] + cells[-1][0]) // 2, (min(columns) + max(columns)) // 2))
    for r, c in centers:
        for i, j in centers:
            n = max(abs(i - r), abs(j - c))
            for k in range(n + 1):
                row = r + k * (i - r) // max(n, 1)
                result[row][c + k * (j - c) // max(n, 1)] = grid[line[0][0]][line[0][1]]

    # 4. Draw the shape centered at both ends of the line
    for top, left in (line[0], line[-1]):
        for r, c in shapes[0]:
            result[top + r - centers[0][0]][left + c - centers[0][1]] = grid[r][c]

    return result
