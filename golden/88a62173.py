def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 5x5 grid with one color on a background of 0
    2. A row of 0 and a column of 0 in the middle divide the grid into four 2x2 squares
    3. Three of the squares are the same, one square is different
    4. The output is the square that is different

    Procedure:
    1. Cut the four squares out of the grid
    2. Take the square that appears only once
    3. Return the result
    """

    # 1. Cut the four squares out of the grid
    size = len(grid) // 2
    squares = []
    for top in (0, size + 1):
        for left in (0, size + 1):
            squares.append([row[left:left + size] for row in grid[top:top + size]])

    # 2. Take the square that appears only once
    result = [square for square in squares if squares.count(square) == 1][0]

    return result
