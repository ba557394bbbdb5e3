def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains one shape of 8s and some cells of 4 on a background of 0
    2. The shape is at most three rows high and three columns wide
    3. The output consists of copies of the shape side by side, each in a 3x3 square
    4. The shape touches the lower and the right border of the square
    5. The number of copies is the number of cells of 4

    Procedure:
    1. Find the cells of 8 and the last row and column of the shape
    2. Copy the 3x3 square that ends there
    3. Repeat the square side by side, once for each cell of 4
    4. Return the result
    """

    # 1. Find the cells of 8 and the last row and column
    cells = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color == 8]
    bottom = max(r for r, c in cells)
    right = max(c for r, c in cells)

    # 2. Copy the 3x3 square that ends there
    square = [[0] * 3 for _ in range(3)]
    for r, c in cells:
        square[r - bottom + 2][c - right + 2] = 8

    # 3. Repeat the square for each cell of 4
    count = sum(row.count(4) for row in grid)
    result = [row * count for row in square]

    return result
