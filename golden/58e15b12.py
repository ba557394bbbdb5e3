def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two pairs of vertical lines of the same length, one of 3 and one of 8
    3. In the output each pair is continued upward and downward to the borders
    4. The pair moves apart: after each length of a line both lines are one column farther out
    5. Cells where a line of 3 meets a line of 8 are 6
    6. Parts outside the grid are cut off

    Procedure:
    1. Find the top and bottom row and the left and right column of the pair of 3 and the pair of 8
    2. The shift of a row is its distance to the pair divided by the length of the pair, rounded up
    3. In each row the pair has a cell in the columns left - shift and right + shift
    4. Draw the cells in the color of the pair, and cells of both pairs with 6
    5. Return the result
    """

    # 1. Find the rows and columns of both pairs
    height = len(grid)
    width = len(grid[0])
    pairs = []
    for color in (3, 8):
        cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == color]
        if cells:
            pairs.append((color, cells[0], cells[-1]))

    # 2. Find the shift of a row
    def shift(r, top, bottom):
        length = bottom - top + 1
        distance = max(top - r, r - bottom, 0)
        return (distance + length - 1) // length

    # 3. Find the cells of each pair
    found = []
    for color, (top, left), (bottom, right) in pairs:
        for r in range(height):
            k = shift(r, top, bottom)
            found += [(r, left - k, color), (r, right + k, color)]

    # 4. Draw the cells
    result = [[0] * width for _ in range(height)]
    for r, c, color in found:
        if 0 <= c < width:
            result[r][c] = color if result[r][c] == 0 else 6

    return result
