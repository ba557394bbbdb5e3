def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains 2x2 squares of 2 with four colored cells diagonally at their corners
    3. In the output the colors have moved clockwise to the next corner
    4. From each corner a diagonal line of the new color leads away from the square
    5. A line ends at the border or in front of another square of 2

    Procedure:
    1. Keep only the cells of 2
    2. For each square in reading order move the four colors clockwise to the next corner
    3. Draw a diagonal line from each corner away from the square until a 2 or the border
    4. Return the result
    """

    # 1. Keep only the cells of 2
    height = len(grid)
    width = len(grid[0])
    result = [[2 if color == 2 else 0 for color in row] for row in grid]

    # 2. Move the four colors of each square clockwise
    corners = [(-1, -1), (-1, 2), (2, 2), (2, -1)]
    lines = []
    for r in range(1, height - 2):
        for c in range(1, width - 2):
            if all(grid[r + i][c + j] == 2 for i in (0, 1) for j in (0, 1)):
                for i in range(4):
                    dr, dc = corners[i - 1]
                    lines.append((r, c, corners[i], grid[r + dr][c + dc]))

    # 3. Draw a line from each corner away from the square until a 2 or the border
    for r, c, (dr, dc), color in lines:
        r, c = r + dr, c + dc
        while 0 <= r < height and 0 <= c < width and grid[r][c] != 2:
            result[r][c] = color
            r += -1 if dr < 0 else 1
            c += -1 if dc < 0 else 1

    return result
