def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two single cells on a background of 0
    3. One cell lies in the upper half of the grid, the other one in the lower half
    4. In the output each half shows only the color of its cell
    5. The row of each cell becomes a full line of its color
    6. The border of the grid is colored too, each half of it in the color of its cell

    Procedure:
    1. Find the rows and the colors of the upper and the lower cell
    2. In each half fill the row of its cell and the border of the grid with its color
    3. Return the result
    """

    # 1. Find the rows and the colors of the two cells
    cells = [(r, color) for r, row in enumerate(grid) for color in row if color != 0]

    # 2. In each half fill the row of its cell and the border
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]
    for r in range(height):
        row, color = cells[0] if r < height // 2 else cells[1]
        for c in range(width):
            if r == row or r in (0, height - 1) or c in (0, width - 1):
                result[r][c] = color

    return result
