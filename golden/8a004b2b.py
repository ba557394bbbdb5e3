def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. Four cells of 4 mark the corners of a rectangle
    2. Below the rectangle lies a small shape of several colors
    3. Inside the rectangle some parts of the same shape can be seen, but enlarged
    4. The output is the rectangle with its corners of 4
    5. In the output the enlarged shape is complete

    Procedure:
    1. Cut out the rectangle between the cells of 4
    2. Cut out the small shape below it
    3. Find the scale and place at which each block of the shape is fully seen or empty
    4. Draw the enlarged shape at this place
    5. Return the result
    """

    # 1. Cut out the rectangle between the cells of 4
    height = len(grid)
    width = len(grid[0])
    corners = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 4]
    top, left = corners[0]
    bottom, right = corners[-1]
    result = [row[left:right + 1] for row in grid[top:bottom + 1]]

    # 2. Cut out the small shape below it
    cells = [(r, c) for r in range(bottom + 1, height) for c in range(width) if grid[r][c] != 0]
    shape_top = min(r for r, c in cells)
    shape_left = min(c for r, c in cells)
    shape = [(r - shape_top, c - shape_left, grid[r][c]) for r, c in cells]
    rows = max(r for r, c, color in shape) + 1
    columns = max(c for r, c, color in shape) + 1
    count = sum(color not in (0, 4) for row in result for color in row)

    # 3. Find the scale and place that fit
    def fits(scale, dr, dc):
        seen = 0
        for r, c, color in shape:
            row, column = dr + r * scale, dc + c * scale
            block = [x for line in result[row:row + scale] for x in line[column:column + scale]]
            if set(block) == {color}:
                seen += len(block)
            elif set(block) != {0}:
                return False
        return seen == count

    places = []
    for scale in range(1, len(result) // rows + 1):
        for dr in range(len(result) - rows * scale + 1):
            for dc in range(len(result[0]) - columns * scale + 1):
                if fits(scale, dr, dc):
                    places.append((scale, dr, dc))

    # 4. Draw the enlarged shape
    scale, dr, dc = places[-1]
    for r, c, color in shape:
        for nr in range(dr + r * scale, dr + (r + 1) * scale):
            for nc in range(dc + c * scale, dc + (c + 1) * scale):
                result[nr][nc] = color

    return result
