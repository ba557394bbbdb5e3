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
    1. Create a result filled with 0
    2. For each cell that is not 0, find the rows of its half
    3. Fill the row of the cell and the part of the border in its half with its color
    4. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]

    # 2. For each cell that is not 0, find the rows of its half
    halves = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0:
                if r < height // 2:
                    halves.append((r, grid[r][c], range(0, height // 2)))
                else:
                    halves.append((r, grid[r][c], range(height // 2, height)))

    # 3. Fill the row of the cell and its part of the border
    for row, color, rows in halves:
        for r in rows:
            for c in range(width):
                if r == row or r in (0, height - 1) or c in (0, width - 1):
                    result[r][c] = color

    return result
