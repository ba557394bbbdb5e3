def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains two full rows and two full columns, each of one color
    2. There are scattered cells in the color of one of these four lines
    3. The output is the part of the input that the four lines enclose, including the lines
    4. The scattered cells inside are extended to the line of their color
    5. They go in a straight line up, down, left or right

    Procedure:
    1. Find the two rows and the two columns, a crossing line may cover up to two of their cells
    2. Cut out the part between them, including the lines
    3. Extend each scattered cell to the line of its color
    4. Return the result
    """

    # 1. Find the two rows and the two columns
    def find_lines(rows):
        lines = []
        for n, row in enumerate(rows):
            color = max(row, key=row.count)
            if color != 0 and row.count(color) >= len(row) - 2:
                lines.append(n)
        return lines

    top, bottom = find_lines(grid)
    left, right = find_lines([list(column) for column in zip(*grid)])

    # 2. Cut out the part between them
    part = [row[left:right + 1] for row in grid[top:bottom + 1]]
    height = len(part)
    width = len(part[0])

    # 3. Extend each scattered cell to the line of its color
    result = [row[:] for row in part]
    for r in range(1, height - 1):
        for c in range(1, width - 1):
            color = part[r][c]
            if color == 0:
                continue
            if color == part[0][1]:
                path = [(nr, c) for nr in range(1, r)]
            elif color == part[-1][1]:
                path = [(nr, c) for nr in range(r, height - 1)]
            elif color == part[1][0]:
                path = [(r, nc) for nc in range(1, c)]
            else:
                path = [(r, nc) for nc in range(c, width - 1)]
            for nr, nc in path:
                result[nr][nc] = color

    return result
