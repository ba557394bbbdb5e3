def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains shapes of 9 on a background of 7
    3. Objects of other colors touch a cell of 9 with one side
    4. The cells of 9 stay at the same place
    5. Each other object moves away from the 9 that it touches, up to the border of the grid

    Procedure:
    1. Find the objects of one color other than 7 and 9, connected also diagonally
    2. Find the direction from a 9 to a cell of the object next to it, up, down, left or right
    3. Keep the 9s and move each object in its direction until it touches the border
    4. Return the result
    """

    # 1. Find the objects
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] in (7, 9) or (r, c) in seen:
                continue
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr in range(max(0, cr - 1), min(height, cr + 2)):
                    for nc in range(max(0, cc - 1), min(width, cc + 2)):
                        if grid[nr][nc] == grid[r][c] and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(cells)

    # 2. Find the direction from a 9 to each object
    directions = []
    for cells in objects:
        direction = (0, 0)
        for r, c in cells:
            for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                if 0 <= r - dr < height and 0 <= c - dc < width and grid[r - dr][c - dc] == 9:
                    direction = (dr, dc)
        directions.append(direction)

    # 3. Keep the 9s and move each object to the border
    result = [[9 if color == 9 else 7 for color in row] for row in grid]
    for cells, (dr, dc) in zip(objects, directions):
        color = grid[cells[0][0]][cells[0][1]]
        while (dr or dc) and all(0 <= r + dr < height and 0 <= c + dc < width for r, c in cells):
            cells = [(r + dr, c + dc) for r, c in cells]
        for r, c in cells:
            result[r][c] = color

    return result
