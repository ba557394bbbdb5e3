def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a diagonal line of one color from the top left to the bottom right
    3. Triangles of 5 lie along the line, at most one on each side, on a background of 0
    4. In the output a new line of the same color, parallel to the first, replaces each triangle
    5. It touches the corner of the triangle diagonally, on its far side

    Procedure:
    1. Find the diagonals of the line and of the 5s: column minus row
    2. The new lines are two diagonals beyond the farthest 5 on each side
    3. Draw all lines
    4. Return the result
    """

    # 1. Find the diagonals of the line and of the 5s
    fives = []
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            if cell == 5:
                fives.append(c - r)
            elif cell != 0:
                color, line = cell, c - r

    # 2. Find the diagonals of the new lines
    lines = [line]
    if max(fives) > line:
        lines.append(max(fives) + 2)
    if min(fives) < line:
        lines.append(min(fives) - 2)

    # 3. Draw all lines
    width = len(grid[0])
    result = [[color if c - r in lines else 0 for c in range(width)] for r in range(len(grid))]

    return result
