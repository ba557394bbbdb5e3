def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains hollow diamonds of diagonal lines on a background of 7
    3. A diamond is all cells of the grid at one distance (rows plus columns) from its center
    4. Some are single cells and some are cut off by the border, with a center maybe off the grid
    5. In the output the diamonds of 5 are larger by 1 and the diamonds of 2 are smaller by 1
    6. The diamonds of other colors stay the same

    Procedure:
    1. Find the diamonds of 2 and the diamonds of 5 as objects connected diagonally
    2. Find the center and the distance of each, the smallest distance if several fit
    3. Set all cells of 2 and 5 to 7
    4. Draw each again, at its distance plus 1 if it is 5 and at its distance minus 1 if it is 2
    5. Return the result
    """

    # 1. Find the diamonds of 2 and 5 as objects connected diagonally
    height, width = len(grid), len(grid[0])
    positions = [(r, c) for r in range(height) for c in range(width)]
    objects = []
    seen = set()
    for start in positions:
        color = grid[start[0]][start[1]]
        if color in (2, 5) and start not in seen:
            seen.add(start)
            cells = [start]
            for r, c in cells:
                for nr, nc in [(r - 1, c - 1), (r - 1, c + 1), (r + 1, c - 1), (r + 1, c + 1)]:
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] == color:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append((color, cells))

    # 2. Find the center and the distance of each
    def around(r, c, distance):
        return [(y, x) for y, x in positions if abs(y - r) + abs(x - c) == distance]

    found = []
    for color, cells in objects:
        fits = []
        for r in range(-height, 2 * height):
            for c in range(-width, 2 * width):
                distances = {abs(y - r) + abs(x - c) for y, x in cells}
                if len(distances) == 1:
                    fits.append((distances.pop(), r, c))
        for distance, r, c in sorted(fits):
            if len(around(r, c, distance)) == len(cells):
                found.append((color, distance, r, c))
                break

    # 3. Set all cells of 2 and 5 to 7
    result = [[7 if color in (2, 5) else color for color in row] for row in grid]

    # 4. Draw each again, larger if it is 5 and smaller if it is 2
    for color, distance, r, c in found:
        for y, x in around(r, c, distance + 1 if color == 5 else distance - 1):
            result[y][x] = color

    return result
