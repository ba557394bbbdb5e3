def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 3x3 grid with one cell of one color on a background of 0
    2. The output is a 9x9 grid with a spiral of this color
    3. The spiral starts in the middle, in a corner or at a border of the output
    4. The row and the column of the start are four times the row and the column of the cell
    5. The spiral goes up, right, down and left, by 2, 2, 4, 4, 6, 6 cells and so on
    6. Parts of the spiral outside the output are not shown

    Procedure:
    1. Find the cell and its color
    2. Create a 9x9 result filled with 0 and set the start of the spiral
    3. Walk along the spiral and set the cells inside the result
    4. Return the result
    """

    # 1. Find the cell and its color
    for row in range(3):
        for column in range(3):
            if grid[row][column] != 0:
                r, c, color = 4 * row, 4 * column, grid[row][column]

    # 2. Create the result and set the start
    size = 9
    result = [[0] * size for _ in range(size)]
    result[r][c] = color

    # 3. Walk along the spiral
    directions = [(-1, 0), (0, 1), (1, 0), (0, -1)]
    for turn in range(4 * size):
        dr, dc = directions[turn % 4]
        for _ in range(2 * (turn // 2 + 1)):
            r, c = r + dr, c + dc
            if 0 <= r < size and 0 <= c < size:
                result[r][c] = color

    return result
