def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a square in each of the four corners on a background of 7
    3. All squares have the same size
    4. Some squares have the same color, others have a color of their own
    5. In the output the squares whose color occurs more than once move diagonally to the inside
    6. They move by as many cells as the square is long, the other squares stay

    Procedure:
    1. Find the size, the number of cells before the first 7 of the first row
    2. Create a result of the same size, filled with 7
    3. For each corner find the top left cell of its square and the step to the inside
    4. Draw the square, moved by its size in both directions if two or more corners have its color
    5. Return the result
    """

    # 1. Find the size
    height = len(grid)
    width = len(grid[0])
    n = grid[0].index(7)

    # 2. Create the result
    result = [[7] * width for _ in range(height)]

    # 3. For each corner find the top left cell of its square and the step to the inside
    colors = [grid[0][0], grid[0][-1], grid[-1][0], grid[-1][-1]]
    for top, dr in ((0, 1), (height - n, -1)):
        for left, dc in ((0, 1), (width - n, -1)):
            color = grid[top][left]

    # 4. Draw the square, moved by its size if two or more corners have its color
            move = n if colors.count(color) > 1 else 0
            for r in range(top + dr * move, top + dr * move + n):
                for c in range(left + dc * move, left + dc * move + n):
                    result[r][c] = color

    return result
