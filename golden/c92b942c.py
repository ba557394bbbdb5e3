def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains cells of one color on a background of 0
    2. The output consists of three times three copies of the input
    3. In rows with colored cells, the cells of 0 become 1
    4. In other rows the cells diagonally above left and below right of colored cells become 3

    Procedure:
    1. Put nine copies of the input together
    2. Set the cells of 0 in the rows with colored cells to 1
    3. Set the cells of 0 above left and below right of each colored cell to 3
    4. Return the result
    """

    # 1. Put nine copies of the input together
    copies = [row * 3 for row in grid] * 3
    height = len(copies)
    width = len(copies[0])

    # 2. Set the cells of 0 in the rows with colored cells to 1
    result = [[1 if cell == 0 and any(row) else cell for cell in row] for row in copies]

    # 3. Set the cells of 0 above left and below right to 3
    for r in range(height):
        for c in range(width):
            if copies[r][c] != 0:
                for nr, nc in [(r - 1, c - 1), (r + 1, c + 1)]:
                    if 0 <= nr < height and 0 <= nc < width and result[nr][nc] == 0:
                        result[nr][nc] = 3

    return result
