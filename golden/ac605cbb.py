def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of 1, 2, 3 and 6 on a background of 0
    3. In the output a path of 5s leads from each cell to a copy of it
    4. The path of 1 goes two cells right, its copy is above the second one
    5. The copy of 2 is four cells left, that of 3 three cells down, that of 6 six cells up
    6. Where the 5s of two paths cross there is a 4, and a diagonal line of 4s goes down left

    Procedure:
    1. Find the path cells of each colored cell: 1 two right, 2 three left, 3 two down, 6 five up
    2. Put the copies: 1 above the last path cell, the others one cell after it
    3. Set the path cells to 5
    4. From each cell in two paths draw a line of 4s diagonally down left to the border
    5. Return the result
    """

    # 1. Find the path cells of each colored cell
    height = len(grid)
    width = len(grid[0])
    moves = {1: (0, 1, 2), 2: (0, -1, 3), 3: (1, 0, 2), 6: (-1, 0, 5)}
    path = []
    copies = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0:
                dr, dc, length = moves[grid[r][c]]
                path += [(r + dr * n, c + dc * n) for n in range(1, length + 1)]
                if grid[r][c] == 1:
                    copies.append((r - 1, c + 2, 1))
                else:
                    copies.append((r + dr * (length + 1), c + dc * (length + 1), grid[r][c]))

    # 2. Put the copies
    result = [row[:] for row in grid]
    for r, c, color in copies:
        result[r][c] = color

    # 3. Set the path cells to 5
    for r, c in path:
        result[r][c] = 5

    # 4. Draw a line of 4s down left from each crossing
    for r, c in path:
        if path.count((r, c)) > 1:
            for n in range(min(height - r, c + 1)):
                result[r + n][c - n] = 4

    return result
