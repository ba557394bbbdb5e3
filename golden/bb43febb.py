def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains full rectangles of 5 on a background of 0
    3. In the output the inside of each rectangle becomes 2
    4. The border cells of each rectangle stay 5
    5. A cell is inside a rectangle if all eight cells around it are 5

    Procedure:
    1. Copy the grid
    2. Set each cell of 5 to 2 if all eight cells around it are 5
    3. Return the result
    """

    # 1. Copy the grid
    result = [row[:] for row in grid]

    # 2. Set each cell of 5 to 2 if all cells around it are 5
    for r in range(1, len(grid) - 1):
        for c in range(1, len(grid[0]) - 1):
            around = [grid[r + dr][c + dc] for dr in (-1, 0, 1) for dc in (-1, 0, 1)]
            if all(color == 5 for color in around):
                result[r][c] = 2

    return result
