def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a square of 8 and a shape of 2 on a background of 0
    3. The square of 8 stays where it is
    4. The shape of 2 moves in a straight line towards the square of 8
    5. The shape of 2 stops when it touches the square of 8

    Procedure:
    1. Find the cells of 2 and the cells of 8
    2. Find the direction from the shape of 2 to the square of 8
    3. Move the shape of 2 in this direction until the next move would cover a cell of 8
    4. Draw the moved shape of 2 in a copy of the grid
    5. Return the result
    """

    # 1. Find the cells of 2 and the cells of 8
    height = len(grid)
    width = len(grid[0])
    shape = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2]
    square = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 8]

    # 2. Find the direction from the shape to the square
    if max(r for r, c in shape) < min(r for r, c in square):
        dr, dc = 1, 0
    elif min(r for r, c in shape) > max(r for r, c in square):
        dr, dc = -1, 0
    elif max(c for r, c in shape) < min(c for r, c in square):
        dr, dc = 0, 1
    else:
        dr, dc = 0, -1

    # 3. Move the shape until the next move would cover a cell of 8
    moved = shape
    for _ in range(max(height, width)):
        following = [(r + dr, c + dc) for r, c in moved]
        if any(cell in square for cell in following):
            break
        moved = following

    # 4. Draw the moved shape in a copy of the grid
    result = [row[:] for row in grid]
    for r, c in shape:
        result[r][c] = 0
    for r, c in moved:
        if 0 <= r < height and 0 <= c < width:
            result[r][c] = 2

    return result
