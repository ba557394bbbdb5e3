def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains shapes of two colors on a background of 0
    3. Shapes of the same color are the same
    4. The shapes of both colors have the same height and width
    5. In the output each shape is replaced by the shape of the other color

    Procedure:
    1. Find the shapes of each color, connected also diagonally
    2. Take the upper left corner of the bounding box of each shape
    3. On an empty grid draw at each corner the shape of the other color
    4. Return the result
    """

    # 1. Find the shapes of each color
    height, width = len(grid), len(grid[0])
    shapes = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr in range(max(cr - 1, 0), min(cr + 2, height)):
                    for nc in range(max(cc - 1, 0), min(cc + 2, width)):
                        if grid[nr][nc] == grid[r][c] and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            cells.append((nr, nc))
            shapes.append((grid[r][c], cells))

    # 2. Take the upper left corner of each shape
    corners = []
    pictures = {}
    for color, cells in shapes:
        top = min(r for r, c in cells)
        left = min(c for r, c in cells)
        corners.append((color, top, left))
        pictures[color] = [(r - top, c - left) for r, c in cells]

    # 3. Draw at each corner the shape of the other color
    result = [[0] * width for _ in range(height)]
    for color, top, left in corners:
        other = [key for key in pictures if key != color][0]
        for r, c in pictures[other]:
            result[top + r][left + c] = other

    return result
