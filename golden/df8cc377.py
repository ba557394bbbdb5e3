def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangular frames and scattered single cells on a background of 0
    3. In the output the single cells are removed
    4. The inside of each frame is filled like a checkerboard, beginning at its top left cell
    5. The color is the one with as many single cells as the checkerboard needs

    Procedure:
    1. Find the frames, horizontally and vertically connected cells of one color, at least 8 cells
    2. Count the other cells of each color
    3. Draw the frames on a background of 0
    4. Fill every second inner cell with the color whose count is the number of these inner cells
    5. Return the result
    """

    # 1. Find the frames
    height = len(grid)
    width = len(grid[0])
    frames = []
    counts = {}
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            cells = []
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for nr, nc in [(cr - 1, cc), (cr + 1, cc), (cr, cc - 1), (cr, cc + 1)]:
                    if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                        if grid[nr][nc] == grid[r][c]:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            if len(cells) >= 8:
                frames.append(cells)
                counts[grid[r][c]] = counts.get(grid[r][c], 0) - len(cells)

    # 2. Count the other cells of each color
    for color in set(sum(grid, [])) - {0}:
        counts[color] = counts.get(color, 0) + sum(row.count(color) for row in grid)

    # 3. Draw the frames on a background of 0
    result = [[0] * width for _ in range(height)]
    for cells in frames:
        for r, c in cells:
            result[r][c] = grid[r][c]

    # 4. Fill every second inner cell with the color of this count
    for cells in frames:
        (top, left), (bottom, right) = min(cells), max(cells)
        inner = [(r, c) for r in range(top + 1, bottom) for c in range(left + 1, right)
                 if (r - top + c - left) % 2 == 0]
        for color in counts:
            if counts[color] == len(inner):
                for r, c in inner:
                    result[r][c] = color

    return result
