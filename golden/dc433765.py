def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one cell of 3 and one cell of 4 on a background of 0
    3. The cell of 4 stays in its place
    4. The cell of 3 moves one step towards it, up, down, left, right or diagonally

    Procedure:
    1. Find the cell of 3 and the cell of 4
    2. Find the direction from the cell of 3 to the cell of 4
    3. Move the cell of 3 one step in this direction
    4. Return the result
    """

    # 1. Find the cell of 3 and the cell of 4
    cells = {color: (r, c) for r, row in enumerate(grid) for c, color in enumerate(row)}
    row, column = cells[3]
    goal_r, goal_c = cells[4]

    # 2. Find the direction
    dr = (goal_r > row) - (goal_r < row)
    dc = (goal_c > column) - (goal_c < column)

    # 3. Move the cell of 3 one step
    result = [line[:] for line in grid]
    result[row][column] = 0
    result[row + dr][column + dc] = 3
    result[goal_r][goal_c] = 4

    return result
