def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a short diagonal line of 1s that begins at the border
    3. It also contains horizontal or vertical lines of 2 or 3 on a background of 0
    4. In the output the line of 1s is continued diagonally to the border of the grid
    5. It goes through lines of 3 and replaces the cells there
    6. It is reflected in front of the long side of lines of 2

    Procedure:
    1. Find the cells of 1; start from both ends of their line, in the direction away from the line
    2. A 2 is in a horizontal line if a 2 is left or right of it, else in a vertical line
    3. Reverse the vertical direction if the next cell above or below is in a horizontal line
    4. Reverse the horizontal direction if the next cell left or right is in a vertical line
    5. Then go one step diagonally and color the cell with 1, also a 3; repeat until the border
    6. Return the result
    """

    # 1. Find the ends and directions of the line of 1s
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 1]
    (top, first), (bottom, last) = cells[0], cells[-1]
    side = 1 if last > first else -1

    # 2. Find out if a cell is in a line of 2 in the direction (i, j)
    def in_line(y, x, i, j):
        near = [(y - i, x - j), (y, x), (y + i, x + j)]
        return grid[y][x] == 2 and sum(
            0 <= a < height and 0 <= b < width and grid[a][b] == 2 for a, b in near) > 1

    # 3. Reverse the vertical direction in front of a horizontal line
    def turn_vertical(r, c, dr):
        return -dr if in_line(r + dr, c, 0, 1) else dr

    # 4. Reverse the horizontal direction in front of a vertical line
    def turn_horizontal(r, c, dc):
        return -dc if in_line(r, c + dc, 1, 0) else dc

    # 5. Go on diagonally and color the cells with 1
    for r, c, dr, dc in [(top, first, -1, -side), (bottom, last, 1, side)]:
        while 0 <= r + dr < height and 0 <= c + dc < width:
            dr, dc = turn_vertical(r, c, dr), turn_horizontal(r, c, dc)
            r, c = r + dr, c + dc
            result[r][c] = 1

    return result
