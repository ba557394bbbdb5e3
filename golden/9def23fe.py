def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a rectangle of 2 and single cells of one other color on a background of 0
    3. In the output lines of 2 run from the rectangle to the border in all four directions
    4. A row or column of the rectangle has no line on a side where a single cell lies in it
    5. All other cells stay the same

    Procedure:
    1. Find the top, left, bottom and right of the rectangle of 2
    2. Take the cells above and below each of its columns and left and right of each of its rows
    3. Set each of these lines to 2 if all its cells are 0
    4. Return the result
    """

    # 1. Find the top, left, bottom and right of the rectangle
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2]
    top, left = min(cells)
    bottom, right = max(cells)

    # 2. Take the cells above and below its columns and left and right of its rows
    lines = []
    for c in range(left, right + 1):
        lines.append([(r, c) for r in range(top)])
        lines.append([(r, c) for r in range(bottom + 1, height)])
    for r in range(top, bottom + 1):
        lines.append([(r, c) for c in range(left)])
        lines.append([(r, c) for c in range(right + 1, width)])

    # 3. Set each of these lines to 2 if all its cells are 0
    result = [row[:] for row in grid]
    for line in lines:
        if all(grid[r][c] == 0 for r, c in line):
            for r, c in line:
                result[r][c] = 2

    return result
