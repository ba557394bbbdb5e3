def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains filled rectangles of 1 on a background of 0
    3. In the output each rectangle consists of nested rings
    4. The outermost ring stays 1, the next rings inside are 2, 3 and 2
    5. After the 1 the colors 2 and 3 alternate, up to the middle of the rectangle

    Procedure:
    1. Collect the cells of 1, the outermost ring has color 1
    2. Remove all collected cells that have a neighbor outside, above, below, left or right
    3. Set the remaining cells to the next color, alternately 2 and 3, beginning with 2
    4. Repeat from step 2 until no cells remain
    5. Return the result
    """

    # 1. Collect the cells of 1
    cells = {(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color == 1}
    result = [row[:] for row in grid]
    color = 2

    # 2. Remove the cells that have a neighbor outside
    def remove_ring(cells):
        around = ((-1, 0), (1, 0), (0, -1), (0, 1))
        return {(r, c) for r, c in cells if all((r + y, c + x) in cells for y, x in around)}

    # 3. Set the remaining cells to the next color, alternately 2 and 3
    # 4. Repeat until no cells remain
    while cells:
        cells = remove_ring(cells)
        for r, c in cells:
            result[r][c] = color
        color = 5 - color

    return result
