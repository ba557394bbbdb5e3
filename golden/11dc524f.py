def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a shape of 2 and a square of 5 on a background of 7
    3. In the output the shape of 2 is moved straight to the square until it touches the square
    4. The square of 5 is replaced by a mirror image of the shape of 2, drawn in 5
    5. The mirror lies on the side of the square that the shape touches

    Procedure:
    1. Find the cells of 2 and the cells of 5
    2. If they share no rows, the move is vertical; otherwise it is horizontal
    3. Move the cells of 2 toward the cells of 5 until they are next to them
    4. Draw the cells of 2 and their mirror image in 5 on an empty grid of 7
    5. Return the result
    """

    # 1. Find the cells of 2 and the cells of 5
    height, width = len(grid), len(grid[0])
    shape = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2]
    square = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 5]

    # 2. The move is along axis 0 (vertical) or 1 (horizontal)
    axis = 1 if {r for r, c in shape} & {r for r, c in square} else 0

    # 3. Move the cells of 2 until they are next to the cells of 5
    first = [min(cell[axis] for cell in cells) for cells in (shape, square)]
    last = [max(cell[axis] for cell in cells) for cells in (shape, square)]
    if last[0] < first[1]:
        step = first[1] - last[0] - 1
        mirror = 2 * first[1] - 1
    else:
        step = last[1] - first[0] + 1
        mirror = 2 * last[1] + 1

    # 4. Draw the cells of 2 and their mirror image in 5
    result = [[7] * width for _ in range(height)]
    for r, c in shape:
        if axis == 0:
            result[r + step][c] = 2
            result[mirror - r - step][c] = 5
        else:
            result[r][c + step] = 2
            result[r][mirror - c - step] = 5

    return result
