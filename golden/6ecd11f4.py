def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a big shape of one color and a small square of many colors
    2. The background is 0
    3. The big shape consists of equal square blocks, drawn or empty
    4. The shape has as many blocks in height and width as the small square has cells
    5. The output has the size of the small square
    6. The output keeps the cells of the small square where the shape has a block, the others are 0

    Procedure:
    1. Find all objects, connected also diagonally
    2. The object with the most colors is the small square, all other objects are the big shape
    3. Find the top left corners of the small square and of the shape, and the size of a block
    4. Copy each cell of the small square where the shape has a block
    5. Return the result
    """

    # 1. Find all objects
    height = len(grid)
    width = len(grid[0])
    seen = set()
    objects = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            seen.add((r, c))
            cells = [(r, c)]
            for cr, cc in cells:
                for nr in range(max(0, cr - 1), min(height, cr + 2)):
                    for nc in range(max(0, cc - 1), min(width, cc + 2)):
                        if grid[nr][nc] != 0 and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(cells)

    # 2. Separate the small square from the big shape
    small = max(objects, key=lambda cells: len(set(grid[r][c] for r, c in cells)))
    big = [cell for cells in objects if cells != small for cell in cells]

    # 3. Find the corners and the size of a block
    top = min(r for r, c in small)
    left = min(c for r, c in small)
    size = max(r for r, c in small) - top + 1
    big_top = min(r for r, c in big)
    big_left = min(c for r, c in big)
    block = (max(r for r, c in big) - big_top + 1) // size

    # 4. Copy each cell where the shape has a block
    result = [[0] * size for _ in range(size)]
    for r in range(size):
        for c in range(size):
            if (big_top + r * block, big_left + c * block) in big:
                result[r][c] = grid[top + r][left + c]

    return result
