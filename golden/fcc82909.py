def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains several 2x2 squares of one or more colors on a background of 0
    3. In the output a bar of 3 hangs below each square
    4. The bar is as wide as the square, its height is the number of different colors in it

    Procedure:
    1. Find the squares
    2. Below each square draw a bar of 3 as high as the number of colors in the square
    3. Return the result
    """

    # 1. Find the squares
    cells = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color != 0]
    squares = []
    while cells:
        r, c = cells[0]
        square = [(r, c), (r, c + 1), (r + 1, c), (r + 1, c + 1)]
        squares.append(square)
        cells = [cell for cell in cells if cell not in square]

    # 2. Draw a bar of 3 below each square
    result = [row[:] for row in grid]
    for square in squares:
        r, c = square[0]
        count = len({grid[r][c] for r, c in square})
        for row in result[r + 2:r + 2 + count]:
            row[c:c + 2] = [3, 3]

    return result
