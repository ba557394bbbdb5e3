def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a plus of five cells of 2 on a background of 0
    3. In the output diagonal lines of 1 run from the center of the plus to the border
    4. From the four ends of the plus straight lines run on to the border
    5. Away from the plus their colors are 8, 8, 4, again and again
    6. The plus itself stays

    Procedure:
    1. Find the center of the plus, the 2 with a 2 on all four sides
    2. Draw the four diagonals of the center in 1 to the border
    3. Draw its row and column beyond the plus to the border, outward in 8, 8, 4, 8, 8, 4, ...
    4. Return the result
    """

    # 1. Find the center of the plus
    height = len(grid)
    width = len(grid[0])
    for r in range(1, height - 1):
        for c in range(1, width - 1):
            around = {grid[r - 1][c], grid[r + 1][c], grid[r][c - 1], grid[r][c + 1]}
            if around == {2}:
                center = (r, c)

    # 2. Draw the four diagonals of the center in 1
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if abs(r - center[0]) == abs(c - center[1]) > 0:
                result[r][c] = 1

    # 3. Draw its row and column beyond the plus to the border
    for r in range(height):
        for c in range(width):
            distance = abs(r - center[0]) + abs(c - center[1])
            if (r == center[0] or c == center[1]) and distance > 1:
                result[r][c] = [8, 8, 4][(distance - 2) % 3]

    return result
