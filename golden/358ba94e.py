def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several 5x5 squares of one color on a background of 0
    2. Each square has some holes of 0
    3. All squares but one have the same number of holes
    4. The output is the square with a different number of holes

    Procedure:
    1. Find the squares as objects, connected horizontally and vertically
    2. Cut out the 5x5 square of each object
    3. Choose the square whose number of holes occurs only once
    4. Return the result
    """

    # 1. Find the squares
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr, nc in ((cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)):
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] != 0:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            objects.append(cells)

    # 2. Cut out the 5x5 square of each object
    squares = []
    for cells in objects:
        top = min(r for r, c in cells)
        left = min(c for r, c in cells)
        squares.append([row[left:left + 5] for row in grid[top:top + 5]])

    # 3. Choose the square whose number of holes occurs only once
    counts = [sum(row.count(0) for row in square) for square in squares]
    result = [square for square, n in zip(squares, counts) if counts.count(n) == 1][0]

    return result
