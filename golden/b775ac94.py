def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects, connected also diagonally, on a background of 0
    3. Each object has a main shape of one color and one to three single cells of other colors
    4. The single cells touch one corner of the main shape, outside of its rectangle
    5. In the output the main shape is mirrored to the side of each single cell
    6. Each mirrored shape has the color of its single cell

    Procedure:
    1. Find all objects, connected also diagonally
    2. In each object, the most frequent color is the main shape
    3. For each other cell, mirror the main shape over the edges that lie towards this cell
    4. Return the result
    """

    # 1. Find all objects, connected also diagonally
    height = len(grid)
    width = len(grid[0])
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            cells = []
            stack = [(r, c)]
            while stack:
                y, x = stack.pop()
                if not (0 <= y < height and 0 <= x < width):
                    continue
                if grid[y][x] == 0 or (y, x) in seen:
                    continue
                seen.add((y, x))
                cells.append((y, x))
                stack.extend((y + dr, x + dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1))
            if cells:
                objects.append(cells)

    # 2. Find the main shape of each object
    result = [row[:] for row in grid]
    parts = []
    for cells in objects:
        colors = [grid[r][c] for r, c in cells]
        main = max(colors, key=colors.count)
        shape = [(r, c) for r, c in cells if grid[r][c] == main]
        singles = [(r, c) for r, c in cells if grid[r][c] != main]
        parts.append((shape, singles))

    # 3. Mirror the main shape towards each other cell
    for shape, singles in parts:
        top = min(r for r, c in shape)
        bottom = max(r for r, c in shape)
        left = min(c for r, c in shape)
        right = max(c for r, c in shape)
        for y, x in singles:
            for r, c in shape:
                if y < top or y > bottom:
                    r = 2 * top - 1 - r if y < top else 2 * bottom + 1 - r
                if x < left or x > right:
                    c = 2 * left - 1 - c if x < left else 2 * right + 1 - c
                if 0 <= r < height and 0 <= c < width:
                    result[r][c] = grid[y][x]

    return result
