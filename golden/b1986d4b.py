def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains squares of three colors on a background of one color
    2. The squares have sizes of 2x2, 3x3 and 4x4, all squares of one size have the same color
    3. One more color occurs in small objects of different shapes, it has the most objects
    4. The output has 5 rows and consists of blocks side by side on the background
    5. In a block one square of each size lies on the next larger one, all top left corners together
    6. When all squares of a size are used up, the next blocks have only the other sizes

    Procedure:
    1. Find the background, the most frequent color, and the 4-connected objects of other colors
    2. Ignore the color with the most objects and count the squares of each size with their color
    3. Make blocks while squares are left: larger squares first, smaller ones upon their top left
    4. Put the blocks side by side, a column of background after each and a row below all
    5. Return the result
    """

    # 1. Find the background and the 4-connected objects of other colors
    height = len(grid)
    width = len(grid[0])
    flat = [color for row in grid for color in row]
    background = max(set(flat), key=flat.count)
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == background or (r, c) in seen:
                continue
            size = 0
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                size += 1
                for nr, nc in ((cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)):
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] == grid[r][c]:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            objects.append((size, grid[r][c]))

    # 2. Ignore the color with the most objects and count the squares of each size
    colors = [color for size, color in objects]
    noise = max(set(colors), key=colors.count)
    squares = [(size, color) for size, color in objects if color != noise]
    counts = {square: squares.count(square) for square in squares}

    # 3. Make blocks while squares are left, smaller squares upon larger ones
    # 4. Put the blocks side by side with background after and below
    result = [[] for _ in range(5)]
    for i in range(max(counts.values())):
        block = [square for square in sorted(counts, reverse=True) if counts[square] > i]
        side = int(block[0][0] ** 0.5)
        tile = [[background] * (side + 1) for _ in range(5)]
        for size, color in block:
            for r in range(int(size ** 0.5)):
                for c in range(int(size ** 0.5)):
                    tile[r][c] = color
        for r in range(5):
            result[r] += tile[r]

    return result
