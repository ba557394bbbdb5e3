def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains filled rectangles of different colors on a background of 0
    3. In the output only the border of each rectangle is left
    4. The inside of each rectangle becomes 0
    5. A cell is inside if its four neighbors all have the same color as the cell

    Procedure:
    1. Copy the grid
    2. Set each cell whose four neighbors have its color to 0
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Set each cell whose four neighbors have its color to 0
    for r in range(1, height - 1):
        for c in range(1, width - 1):
            neighbors = [grid[r + 1][c], grid[r - 1][c], grid[r][c + 1], grid[r][c - 1]]
            if all(color == grid[r][c] for color in neighbors):
                result[r][c] = 0

    return result
