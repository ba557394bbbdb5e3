def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains exactly one cell that is not 0, in the middle of the grid
    3. In the output the border of the grid has the color of that cell
    4. All cells inside the border are 0

    Procedure:
    1. Find the color of the cell in the middle
    2. Create a result filled with 0
    3. Set the cells on the border to the color
    4. Return the result
    """

    # 1. Find the color of the cell in the middle
    height = len(grid)
    width = len(grid[0])
    color = grid[height // 2][width // 2]

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Set the cells on the border to the color
    for r in range(height):
        for c in range(width):
            if r in (0, height - 1) or c in (0, width - 1):
                result[r][c] = color

    return result
