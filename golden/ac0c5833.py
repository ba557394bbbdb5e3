def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 4 on a background of 0
    3. Three cells of 4 are always corners of a square of 3x3
    4. One such group also has an object of 2 at or beside the fourth corner
    5. In the output each group gets such an object there
    6. The object is mirrored in the same way as the group

    Procedure:
    1. Find all squares of 3x3 with a 4 in exactly three corners, and their fourth corners
    2. The direction of a group goes from the opposite corner to the fourth corner
    3. Take the group with a 2 nearest to its fourth corner, note the offsets of all 2s from there
    4. Draw the 2s with these offsets at all fourth corners, mirrored so that the directions agree
    5. Return the result
    """

    # 1. Find all squares of 3x3 with a 4 in exactly three corners
    height = len(grid)
    width = len(grid[0])
    squares = []
    for r in range(height - 2):
        for c in range(width - 2):
            corners = [(r + i, c + j) for i in (0, 2) for j in (0, 2)]
            fourth = [(y, x) for y, x in corners if grid[y][x] != 4]
            if len(fourth) == 1:
                squares.append((r + 1, c + 1, fourth[0]))

    # 2. The direction goes from the opposite corner to the fourth corner
    groups = [(y, x, y - r, x - c) for r, c, (y, x) in squares]

    # 3. Take the group with a 2 nearest to its fourth corner, note the offsets of all 2s
    twos = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2]
    best = min((abs(r - y) + abs(c - x), y, x, dr, dc)
               for y, x, dr, dc in groups for r, c in twos)
    distance, row, column, dr, dc = best
    offsets = [(r - row, c - column) for r, c in twos]

    # 4. Draw the 2s with these offsets at all fourth corners, mirrored
    result = [row[:] for row in grid]
    for y, x, er, ec in groups:
        for r, c in offsets:
            nr = y + r * dr * er
            nc = x + c * dc * ec
            if 0 <= nr < height and 0 <= nc < width:
                result[nr][nc] = 2

    return result
