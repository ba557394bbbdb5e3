def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains one line of one color at the left of the first row, everything else is 0
    2. The output has the same width as the input
    3. The output consists of lines of this color, separated by single cells of 0
    4. The lines have the lengths 1, 2, 3 up to the length of the input line and back to 1
    5. They are written row by row like a text, the last row is filled up with 0

    Procedure:
    1. Find the color and the length of the line
    2. Write all lines one after the other, each followed by a 0
    3. Cut them into rows of the width of the grid, the last one filled up with 0
    4. Return the result
    """

    # 1. Find the color and the length of the line
    width = len(grid[0])
    color = grid[0][0]
    size = grid[0].count(color)

    # 2. Write all lines one after the other
    cells = []
    for length in list(range(1, size + 1)) + list(range(size - 1, 0, -1)):
        cells += [color] * length + [0]
    cells.pop()

    # 3. Cut them into rows
    result = []
    for start in range(0, len(cells), width):
        row = cells[start:start + width]
        result.append(row + [0] * (width - len(row)))

    return result
