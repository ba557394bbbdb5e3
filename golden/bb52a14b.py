def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains scattered cells of 1 and 8 on a background of 0
    3. The cells of 4 belong to a pattern of size 3x3
    4. Some other squares of 3x3 have the same cells of 1 and 8 but 0 instead of 4
    5. In the output the pattern is completed there with cells of 4

    Procedure:
    1. Cut out the pattern: the smallest rectangle around all cells of 4
    2. Find all places where the grid has the cells of the pattern, but 0 instead of 4
    3. Draw the pattern at these places
    4. Return the result
    """

    # 1. Cut out the pattern
    height = len(grid)
    width = len(grid[0])
    fours = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 4]
    left = min(c for r, c in fours)
    right = max(c for r, c in fours)
    pattern = [row[left:right + 1] for row in grid[fours[0][0]:fours[-1][0] + 1]]

    # 2. Find all places with the pattern, but 0 instead of 4
    tall = len(pattern)
    wide = len(pattern[0])
    wanted = [[0 if color == 4 else color for color in row] for row in pattern]
    places = [(r, c) for r in range(height - tall + 1) for c in range(width - wide + 1)
              if [row[c:c + wide] for row in grid[r:r + tall]] == wanted]

    # 3. Draw the pattern at these places
    result = [row[:] for row in grid]
    for r, c in places:
        for i in range(tall):
            result[r + i][c:c + wide] = pattern[i]

    return result
