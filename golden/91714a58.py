def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains many single cells of random colors on a background of 0
    3. Among them there is one full rectangle of one color
    4. The rectangle contains 2x2 squares of its color, the single cells form hardly any
    5. The output contains only the rectangle, all other cells are 0

    Procedure:
    1. Find all 2x2 squares of one color except 0, they may overlap
    2. Draw the squares of the color that has most of them on a background of 0
    3. Return the result
    """

    # 1. Find all 2x2 squares of one color except 0
    squares = {}
    for r in range(len(grid) - 1):
        for c in range(len(grid[0]) - 1):
            color = grid[r][c]
            if color != 0 and grid[r][c:c + 2] == grid[r + 1][c:c + 2] == [color, color]:
                squares.setdefault(color, []).append((r, c))

    # 2. Draw the squares of the color that has most of them
    result = [[0] * len(row) for row in grid]
    for r, c in max(squares.values(), key=len):
        result[r][c:c + 2] = grid[r][c:c + 2]
        result[r + 1][c:c + 2] = grid[r + 1][c:c + 2]

    return result
