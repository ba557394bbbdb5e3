def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains three 4x4 squares of 5, separated by columns of 0
    2. A square is full or has holes of 0 in the middle, at both sides or at the bottom
    3. The output is a 3x3 grid, each row has a single color and stands for one square
    4. The rows stand for the squares from left to right
    5. The color is 2 for a full square and 8 for a hole in the middle
    6. The color is 3 for holes at both sides and 4 for a hole at the bottom

    Procedure:
    1. Cut the grid into the three squares
    2. Find the color of each square by the place of its holes
    3. Make a row of three cells for each square
    4. Return the result
    """

    # 1. Cut the grid into the three squares
    squares = [[row[left:left + 4] for row in grid] for left in (0, 5, 10)]

    # 2. Find the color of each square
    colors = []
    for square in squares:
        if square[3][1] == 0:
            colors.append(4)
        elif square[1][1] == 0:
            colors.append(8)
        elif square[1][0] == 0:
            colors.append(3)
        else:
            colors.append(2)

    # 3. Make a row of three cells for each square
    result = [[color] * 3 for color in colors]

    return result
