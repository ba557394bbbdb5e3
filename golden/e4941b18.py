def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a rectangle of 5 on a background of 7
    3. The rectangle reaches the last row
    4. A cell of 2 and a cell of 8 lie on top of the rectangle
    5. In the output the 2 is at the old place of the 8
    6. The 8 has fallen off the rectangle, on the side away from the 2, and lies in the last row

    Procedure:
    1. Find the cells of 2 and 8
    2. Set the 2 to 7 and the 8 to 2
    3. Put 8 in the last row next to the 5s, on the side away from the old place of the 2
    4. Return the result
    """

    # 1. Find the cells of 2 and 8
    height = len(grid)
    width = len(grid[0])
    cells = {grid[r][c]: (r, c) for r in range(height) for c in range(width)}

    # 2. Set the 2 to 7 and the 8 to 2
    result = [[{2: 7, 8: 2}.get(color, color) for color in row] for row in grid]

    # 3. Put 8 in the last row next to the 5s, on the side away from the 2
    columns = [c for c in range(width) if grid[-1][c] == 5]
    if cells[2][1] < cells[8][1]:
        result[-1][columns[-1] + 1] = 8
    else:
        result[-1][columns[0] - 1] = 8

    return result
