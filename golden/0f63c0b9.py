def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains colored cells in different rows on a background of 0
    3. In the output each row has the color of the nearest colored cell
    4. The first row, the last row and the rows of the colored cells are filled
    5. In all other rows only the first and the last cell are colored

    Procedure:
    1. Find the rows of the colored cells and their colors
    2. For each row take the color of the nearest; if two are equally near, the upper one
    3. Set the first and the last cell of the row to this color
    4. Fill the first row, the last row and the rows of the colored cells with it
    5. Return the result
    """

    # 1. Find the rows of the colored cells and their colors
    colors = {r: max(row) for r, row in enumerate(grid) if max(row) > 0}

    # 2. For each row take the color of the nearest
    result = [row[:] for row in grid]
    for r, row in enumerate(result):
        color = colors[min(colors, key=lambda other: abs(other - r))]

    # 3. Set the first and the last cell
        row[0] = row[-1] = color

    # 4. Fill the first row, the last row and the colored rows
        if r in (0, len(grid) - 1) or r in colors:
            row[:] = [color] * len(row)

    return result
