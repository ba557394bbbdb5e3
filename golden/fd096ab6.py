def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of several colors on a background of 1
    3. One shape is complete, it has the most cells connected also diagonally
    4. The cells of the other colors are parts of the same shape, not turned
    5. There may be parts of more than one shape of a color
    6. In the output all shapes are complete

    Procedure:
    1. Find the complete shape
    2. Place it in each color where it covers the most cells of the color not covered yet
    3. Repeat this for the color until all its cells are covered, drawing each shape
    4. Return the result
    """

    # 1. Find the complete shape
    height = len(grid)
    width = len(grid[0])
    shape = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 1 or (r, c) in seen:
                continue
            cells = []
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for nr in range(max(0, cr - 1), min(height, cr + 2)):
                    for nc in range(max(0, cc - 1), min(width, cc + 2)):
                        if grid[nr][nc] == grid[r][c] and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            if len(cells) > len(shape):
                shape = cells

    # 2. Place it where it covers the most cells of the color
    # 3. Repeat this until all cells of the color are covered
    result = [row[:] for row in grid]
    for color in {color for row in grid for color in row} - {1}:
        left = {(r, c) for r in range(height) for c in range(width) if grid[r][c] == color}
        while left:
            best = []
            for dr in range(-height, height):
                for dc in range(-width, width):
                    image = [(r + dr, c + dc) for r, c in shape]
                    if len(left.intersection(image)) > len(left.intersection(best)):
                        best = image
            left -= set(best)
            for r, c in best:
                result[r][c] = color

    return result
