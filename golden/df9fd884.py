def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two cups of 4 and one object of another color on a background of 7
    3. The cup in the last row is open at the top, the cup in the first row is open at the bottom
    4. The object is above the opening of the cup in the last row
    5. The object moves sideways until it is below the opening of the cup in the first row
    6. Then it moves down to the last row

    Procedure:
    1. Find the cells of the object
    2. Move it sideways as far as from the first 4 in the last row to the first 4 in the first row
    3. Move it down to the last row
    4. Return the result
    """

    # 1. Find the cells of the object
    cells = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row)
             if cell not in (4, 7)]

    # 2. Move it sideways
    move_c = grid[0].index(4) - grid[-1].index(4)

    # 3. Move it down to the last row
    move_r = len(grid) - 1 - max(r for r, c in cells)
    result = [[4 if color == 4 else 7 for color in row] for row in grid]
    for r, c in cells:
        result[r + move_r][c + move_c] = grid[r][c]

    return result
