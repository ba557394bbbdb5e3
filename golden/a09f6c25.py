def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains shapes of 2 on a background of one other color
    3. It contains some single cells of 2, too, the output has only the background there
    4. In the output the shapes are 1, 3 or 6
    5. A shape whose left half mirrors its right half is 3
    6. A shape whose upper half mirrors its lower half is 1
    7. Shapes which mirror only along a diagonal are 6

    Procedure:
    1. Find the background, the most frequent color, and the shapes of 2, connected also diagonally
    2. Set the single cells of 2 to the background
    3. Set a shape to 3 if it stays the same mirrored left to right
    4. Set it to 1 if it stays the same mirrored top to bottom, and to 6 if neither
    5. Return the result
    """

    # 1. Find the background and the shapes of 2, connected also diagonally
    height = len(grid)
    width = len(grid[0])
    flat = [color for row in grid for color in row]
    background = max(set(flat), key=flat.count)
    result = [row[:] for row in grid]
    shapes = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 2 or (r, c) in seen:
                continue
            shape = []
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                shape.append((cr, cc))
                for nr in range(max(0, cr - 1), min(height, cr + 2)):
                    for nc in range(max(0, cc - 1), min(width, cc + 2)):
                        if grid[nr][nc] == 2 and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            shapes.append(shape)

    # 2. Set the single cells to the background
    for shape in shapes:
        rows = min(shape)[0] + max(shape)[0]
        columns = min(c for r, c in shape) + max(c for r, c in shape)
        if len(shape) == 1:
            color = background

    # 3. Set a shape to 3 if it stays the same mirrored left to right
        elif all((r, columns - c) in shape for r, c in shape):
            color = 3

    # 4. Set it to 1 if it stays the same mirrored top to bottom, and to 6 if neither
        elif all((rows - r, c) in shape for r, c in shape):
            color = 1
        else:
            color = 6
        for r, c in shape:
            result[r][c] = color

    return result
