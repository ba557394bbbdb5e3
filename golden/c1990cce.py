def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a single row with one cell of 2 in the middle on a background of 0
    2. The output is a square grid as wide as the input
    3. Two diagonals of 2 start at the cell of 2 and go down to the left and down to the right
    4. Below them there are diagonals of 1, parallel to the right diagonal of 2
    5. Each diagonal of 1 is four columns from the next

    Procedure:
    1. Create a square result filled with 0 and find the column of the 2
    2. Draw the two diagonals of 2
    3. Set the cells below them to 1 in every fourth column, counted from the right diagonal
    4. Return the result
    """

    # 1. Create the result and find the column of the 2
    size = len(grid[0])
    result = [[0] * size for _ in range(size)]
    middle = grid[0].index(2)

    # 2. Draw the two diagonals of 2
    for r in range(size):
        for c in (middle - r, middle + r):
            if 0 <= c < size:
                result[r][c] = 2

    # 3. Set the cells below them to 1 in every fourth column
    for r in range(size):
        for c in range(size):
            if abs(c - middle) < r and (middle + r - c) % 4 == 0:
                result[r][c] = 1

    return result
