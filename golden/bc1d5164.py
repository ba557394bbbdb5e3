def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 5x7 grid, the output is a 3x3 grid
    2. The input contains cells of one color on a background of 0
    3. The colored cells lie in the four 3x3 squares in the corners of the grid
    4. A cell of the output is colored where at least one of the four squares is colored

    Procedure:
    1. Cut out the 3x3 square in each corner of the grid
    2. Create a 3x3 result filled with 0 and copy the colored cells of all four squares to it
    3. Return the result
    """

    # 1. Cut out the square in each corner
    height = len(grid)
    width = len(grid[0])
    size = 3
    squares = []
    for top in (0, height - size):
        for left in (0, width - size):
            squares.append([row[left:left + size] for row in grid[top:top + size]])

    # 2. Copy the colored cells of all squares
    result = [[0] * size for _ in range(size)]
    for square in squares:
        for r in range(size):
            for c in range(size):
                if square[r][c] != 0:
                    result[r][c] = square[r][c]

    return result
