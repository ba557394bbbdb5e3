def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one complete shape of one color on a background of 0
    3. Next to it, one cell away, there are smaller parts of the shape in other colors
    4. Each part shows a direction: up, down, left, right or diagonal
    5. The shape is repeated in each direction in the color of the part up to the border
    6. One free row or column lies between one copy and the next

    Procedure:
    1. Find the largest object, connected also diagonally, as the shape
    2. For every other cell that is not 0, find its direction from the shape and its color
    3. Draw the shape again and again in each direction, in the color of that direction
    4. Return the result
    """

    # 1. Find the largest object
    height = len(grid)
    width = len(grid[0])
    shape = set()
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in seen:
                continue
            cells = set()
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                if not (0 <= cr < height and 0 <= cc < width):
                    continue
                if (cr, cc) in cells or grid[cr][cc] != grid[r][c]:
                    continue
                cells.add((cr, cc))
                stack.extend([(cr + dr, cc + dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1)])
            seen |= cells
            if len(cells) > len(shape):
                shape = cells

    # 2. Find the direction and the color of every other cell
    top = min(r for r, c in shape)
    bottom = max(r for r, c in shape)
    left = min(c for r, c in shape)
    right = max(c for r, c in shape)
    directions = {}
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0 and (r, c) not in shape:
                dr = (r > bottom) - (r < top)
                dc = (c > right) - (c < left)
                directions[dr, dc] = grid[r][c]

    # 3. Draw the shape again and again in each direction
    result = [row[:] for row in grid]
    for (dr, dc), color in directions.items():
        for n in range(1, height + width):
            for r, c in shape:
                nr = r + n * dr * (bottom - top + 2)
                nc = c + n * dc * (right - left + 2)
                if 0 <= nr < height and 0 <= nc < width:
                    result[nr][nc] = color

    return result
