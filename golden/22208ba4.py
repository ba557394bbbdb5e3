def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The background is 7
    3. The input contains a square of one color in each of the four corners
    4. All four squares have the same size
    5. Some of the squares have the same color, others have a color of their own
    6. Squares whose color occurs in several corners move inward diagonally by their own size
    7. Squares whose color occurs in only one corner stay in place

    Procedure:
    1. Count the equal cells from the left end of the top row as the size of the squares
    2. Create a result of the same size, filled with 7
    3. Draw the four squares, each with a color of several corners moved inward by the size
    4. Return the result
    """

    # 1. Count the equal cells from the left end of the top row as the size
    height = len(grid)
    width = len(grid[0])
    size = 1
    while grid[0][size] == grid[0][0]:
        size += 1

    # 2. Create a result filled with 7
    result = [[7] * width for _ in range(height)]

    # 3. Draw the four squares, each with a color of several corners moved inward
    corners = [grid[r][c] for r in (0, -1) for c in (0, -1)]
    for r in range(size):
        for c in range(size):
            for i, color in enumerate(corners):
                move = size if corners.count(color) > 1 else 0
                nr = r + move if i < 2 else height - 1 - r - move
                nc = c + move if i % 2 == 0 else width - 1 - c - move
                result[nr][nc] = color

    return result
