def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is a square grid, some of its cells are 0
    3. In the output every row contains each color from 1 to the size of the grid once
    4. In the output every column contains each color once, too
    5. The cells that are not 0 stay the same

    Procedure:
    1. Go through the cells of 0 and try each color that is not in the row or the column yet
    2. Fill the next cell of 0 in the same way, go back to another color if nothing fits
    3. Return the result
    """

    # 1. List the colors that fit in a cell
    size = len(grid)
    result = [row[:] for row in grid]

    def fitting(r, c):
        used = set(result[r]) | {row[c] for row in result}
        return [color for color in range(1, size + 1) if color not in used]

    # 2. Fill the cells of 0, go back if nothing fits
    def fill():
        empty = [(r, c) for r in range(size) for c in range(size) if result[r][c] == 0]
        if not empty:
            return True
        r, c = min(empty, key=lambda cell: len(fitting(*cell)))
        for color in fitting(r, c):
            result[r][c] = color
            if fill():
                return True
            result[r][c] = 0
        return False

    fill()

    return result
