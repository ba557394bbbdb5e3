def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The top of the input contains 2x2 squares of different colors with a column of 0 after each
    2. To the right of them follow as many square signs of 5, with a column of 0 between two signs
    3. The first color belongs to the first sign, and so on
    4. Below lies a block of cells of these colors on a background of 0
    5. In the output each cell of the block is replaced by the sign of its color, in this color

    Procedure:
    1. Read the colors of the squares in columns 0, 3, 6, ... of the top row, until a 0 or 5
    2. Cut out the equal sized signs, which with one column between them fill the rest of the width
    3. Find the block, the box of all cells below the signs that are not 0
    4. Replace each cell of the block by the sign of its color with 5 set to this color
    5. Return the result
    """

    # 1. Read the colors of the squares
    colors = []
    while grid[0][3 * len(colors)] not in (0, 5):
        colors.append(grid[0][3 * len(colors)])

    # 2. Cut out the equal sized signs
    start = 3 * len(colors)
    size = (len(grid[0]) - start + 1) // len(colors) - 1
    signs = {}
    for i in range(len(colors)):
        left = start + i * (size + 1)
        signs[colors[i]] = [row[left:left + size] for row in grid[:size]]

    # 3. Find the block below the signs
    block = [[color for color in row if color != 0] for row in grid[size:] if any(row)]

    # 4. Replace each cell by the sign of its color
    result = []
    for cells in block:
        for i in range(size):
            row = []
            for color in cells:
                row.extend(color if mark == 5 else 0 for mark in signs[color][i])
            result.append(row)

    return result
