def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of 1, 2, 7 and 9 on a background of 8
    3. In the output each cell has moved in a direction that depends on its color
    4. 1 moves one cell right, 2 moves two cells left, 7 moves two cells up, 9 moves two cells down

    Procedure:
    1. Create a result of the same size, filled with 8
    2. Put each 1 one cell right, each 2 two cells left, each 7 two up and each 9 two down
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[8] * width for _ in range(height)]

    # 2. Put each 1, 2, 7 and 9 to its new place
    moves = {1: (0, 1), 2: (0, -2), 7: (-2, 0), 9: (2, 0)}
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 8:
                dr, dc = moves[grid[r][c]]
                result[r + dr][c + dc] = grid[r][c]

    return result
