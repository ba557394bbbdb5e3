def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains many cells of 5 and a few cells of 2 on a background of 0
    3. The cells of 2 lie in 3x3 squares without cells of 0
    4. In the output the center of each such square is 4
    5. The other cells of 5 in it become 7, the cells of 2 stay the same

    Procedure:
    1. Find all 3x3 squares that contain a 2, have a 5 in the center and no 0
    2. Of overlapping squares keep the one with the most 2s
    3. In each of them replace the 5s by 7 and set the center to 4
    4. Return the result
    """

    # 1. Find all 3x3 squares with a 2, a 5 in the center and no 0
    squares = []
    for top in range(len(grid) - 2):
        for left in range(len(grid[0]) - 2):
            colors = [color for row in grid[top:top + 3] for color in row[left:left + 3]]
            if 2 in colors and 0 not in colors and colors[4] == 5:
                squares.append((colors.count(2), top, left))

    # 2. Of overlapping squares keep the one with the most 2s
    kept = []
    for count, top, left in sorted(squares, reverse=True):
        if all(abs(top - y) > 2 or abs(left - x) > 2 for y, x in kept):
            kept.append((top, left))

    # 3. Replace the 5s by 7 and set the center to 4
    result = [row[:] for row in grid]
    for top, left in kept:
        for r in range(top, top + 3):
            for c in range(left, left + 3):
                if grid[r][c] == 5:
                    result[r][c] = 7
        result[top + 1][left + 1] = 4

    return result
