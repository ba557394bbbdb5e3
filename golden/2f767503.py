def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 4 on a background of 7
    3. It also contains a line of three 5s with a 9 beside its middle cell
    4. From the 9 a ray goes through the middle 5 and on to the border of the grid
    5. In the output the objects of 4 that the ray meets are removed
    6. Objects of 4 are connected up, down, left or right, not diagonally

    Procedure:
    1. Find the 9 and the direction from it to the 5 next to it
    2. Collect the cells of 4 on the ray in this direction up to the border
    3. Set these cells and all cells of 4 connected to them up, down, left or right to 7
    4. Return the result
    """

    # 1. Find the 9 and the direction to the 5 next to it
    height = len(grid)
    width = len(grid[0])
    steps = ((-1, 0), (1, 0), (0, -1), (0, 1))
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 9:
                row, column = r, c
                for y, x in steps:
                    if 0 <= r + y < height and 0 <= c + x < width and grid[r + y][c + x] == 5:
                        dr, dc = y, x

    # 2. Collect the cells of 4 on the ray
    cells = []
    while 0 <= row < height and 0 <= column < width:
        if grid[row][column] == 4:
            cells.append((row, column))
        row += dr
        column += dc

    # 3. Set them and all cells of 4 connected to them to 7
    result = [row[:] for row in grid]
    while cells:
        r, c = cells.pop()
        if 0 <= r < height and 0 <= c < width and result[r][c] == 4:
            result[r][c] = 7
            cells.extend((r + y, c + x) for y, x in steps)

    return result
