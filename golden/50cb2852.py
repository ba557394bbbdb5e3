def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains filled rectangles of different colors on a background of 0
    3. The outermost cells of each rectangle keep their color
    4. All cells inside of them become 8

    Procedure:
    1. Copy the grid
    2. Set each colored cell to 8 if all eight cells around it have the same color
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Set each cell to 8 if all cells around it have the same color
    for r in range(1, height - 1):
        for c in range(1, width - 1):
            around = [grid[r + dr][c + dc] for dr in (-1, 0, 1) for dc in (-1, 0, 1)]
            if grid[r][c] != 0 and len(set(around)) == 1:
                result[r][c] = 8

    return result
