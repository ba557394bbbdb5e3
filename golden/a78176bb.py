def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a diagonal line of one color from the top left to the bottom right
    3. Triangles of 5 lie along the line, at most one on each side, on a background of 0
    4. In the output the triangles are removed
    5. For each triangle there is a new line of the same color, parallel to the first line
    6. The new line touches the corner of the triangle diagonally, on its far side

    Procedure:
    1. On a diagonal, column minus row is constant: find this number for the line and for the 5s
    2. The new lines are two diagonals beyond the farthest 5 on each side
    3. Draw the first line and the new lines
    4. Return the result
    """

    # 1. Find the diagonals of the line and of the 5s
    height = len(grid)
    width = len(grid[0])
    fives = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 5:
                fives.append(c - r)
            elif grid[r][c] != 0:
                color = grid[r][c]
                line = c - r

    # 2. Find the diagonals of the new lines
    lines = [line]
    if fives and max(fives) > line:
        lines.append(max(fives) + 2)
    if fives and min(fives) < line:
        lines.append(min(fives) - 2)

    # 3. Draw all lines
    result = [[0] * width for _ in range(height)]
    for r in range(height):
        for c in range(width):
            if c - r in lines:
                result[r][c] = color

    return result
