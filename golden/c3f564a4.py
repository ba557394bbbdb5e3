def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Each row counts the colors 1, 2, 3 and so on up to the largest color, again and again
    3. Each row begins one color later than the row above, so diagonals have one color
    4. Some parts of the pattern are covered with 0
    5. In the output the pattern is complete

    Procedure:
    1. Find the largest color, it is the length of the repetition
    2. Find the color of each diagonal from the cells that are not covered
    3. Set each covered cell to the color of its diagonal
    4. Return the result
    """

    # 1. Find the length of the repetition
    height = len(grid)
    width = len(grid[0])
    size = max(color for row in grid for color in row)

    # 2. Find the color of each diagonal
    colors = {}
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0:
                colors[(r + c) % size] = grid[r][c]

    # 3. Set each covered cell to the color of its diagonal
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0:
                result[r][c] = colors[(r + c) % size]

    return result
