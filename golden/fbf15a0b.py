def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains cells of another color on a background of 8 and two cells of 5
    2. One 5 lies in a corner of the grid, the other two cells away in the same row or column
    3. The output is one half of the input, the half with this corner
    4. The grid is cut across the direction of the two 5s
    5. The two 5s are 8 in the output

    Procedure:
    1. Find the corner that is 5
    2. Set it to 8, and the 5 that is two cells away in its row or else in its column
    3. If this one is in its row, take the left or right half of the grid with the corner
    4. Otherwise take the top or bottom half with the corner
    5. Return the result
    """

    # 1. Find the corner that is 5
    height = len(grid)
    width = len(grid[0])
    corners = [(0, 0), (0, width - 1), (height - 1, 0), (height - 1, width - 1)]
    r, c = [(r, c) for r, c in corners if grid[r][c] == 5][0]

    # 2. Set it to 8, and the 5 two cells away in its row or else in its column
    result = [row[:] for row in grid]
    result[r][c] = 8
    other = 2 if c == 0 else width - 3
    horizontal = grid[r][other] == 5
    if horizontal:
        result[r][other] = 8
    else:
        result[2 if r == 0 else height - 3][c] = 8

    # 3. In the row take the left or right half with the corner
    if horizontal:
        left = 0 if c == 0 else width // 2
        result = [row[left:left + width // 2] for row in result]

    # 4. Otherwise take the top or bottom half with the corner
    else:
        top = 0 if r == 0 else height // 2
        result = result[top:top + height // 2]

    return result
