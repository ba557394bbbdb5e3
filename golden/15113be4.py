def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of 4 in every fourth row and column divide the grid into fields of 3x3 cells of 0 and 1
    3. In one corner a larger area of 6x6 cells is framed by 4, it shows a sign in another color
    4. The sign is a pattern of 3x3 cells, drawn twice as large
    5. In some fields the cells of 1 contain all cells of this pattern
    6. In the output these cells have the color of the sign, the other cells stay the same

    Procedure:
    1. Find the color that is not 0, 1 or 4 and the corner where its cells are
    2. The area of the sign is 6x6 cells, it is one cell away from the two borders at this corner
    3. Read the pattern from every second row and column of the area
    4. In each field whose cells are 1 at all cells of the pattern, set these cells to the color
    5. Return the result
    """

    # 1. Find the color of the sign and its cells
    size = len(grid)
    sign = [(r, c) for r in range(size) for c in range(size) if grid[r][c] not in (0, 1, 4)]
    color = grid[sign[0][0]][sign[0][1]]

    # 2. Find the area of the sign
    top = 1 if sign[0][0] < size // 2 else size - 7
    left = 1 if sign[0][1] < size // 2 else size - 7

    # 3. Read the pattern from every second row and column
    pattern = [(i, j) for i in range(3) for j in range(3)
               if grid[top + 2 * i][left + 2 * j] == color]

    # 4. Set the cells of the pattern in each field that contains it
    result = [row[:] for row in grid]
    for r in range(0, size, 4):
        for c in range(0, size, 4):
            if all(grid[r + i][c + j] == 1 for i, j in pattern):
                for i, j in pattern:
                    result[r + i][c + j] = color

    return result
