def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The four borders of the grid have four different colors
    3. Inside are figures of one color on a background of another color
    4. Some sides of the figures have a T-shaped notch: three cells at the edge and one behind them
    5. In the output each notch and the cell in front of it form a plus
    6. The plus has the color of the border to which the notch is open

    Procedure:
    1. Take the background color from cell (1, 1); the other cells inside the borders are figures
    2. A notch open to a border has a center; this cell and its four neighbors are background
    3. Its two diagonal neighbors away from the border are of a figure
    4. The cells two steps from it, to both sides and away from the border, are of a figure, too
    5. Color each such center and its four neighbors with the color of this border
    6. Return the result
    """

    # 1. Take the background color
    height = len(grid)
    width = len(grid[0])
    background = grid[1][1]
    borders = {(-1, 0): grid[0][1], (1, 0): grid[-1][1], (0, -1): grid[1][0], (0, 1): grid[1][-1]}
    result = [row[:] for row in grid]

    def all_equal(cells, filled):
        return all(1 <= r < height - 1 and 1 <= c < width - 1
                   and (grid[r][c] != background) == filled for r, c in cells)

    # 2. The center and its four neighbors
    def plus(r, c):
        return [(r, c), (r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]

    # 3. The diagonal neighbors away from the border
    def diagonal(r, c, dr, dc):
        return [(r - dr + dc, c - dc + dr), (r - dr - dc, c - dc - dr)]

    # 4. The cells two steps away
    def far(r, c, dr, dc):
        return [(r + 2 * dc, c + 2 * dr), (r - 2 * dc, c - 2 * dr), (r - 2 * dr, c - 2 * dc)]

    # 5. Color each center and its neighbors
    for r in range(2, height - 2):
        for c in range(2, width - 2):
            for (dr, dc), color in borders.items():
                figure = diagonal(r, c, dr, dc) + far(r, c, dr, dc)
                if all_equal(plus(r, c), False) and all_equal(figure, True):
                    for y, x in plus(r, c):
                        result[y][x] = color

    return result
