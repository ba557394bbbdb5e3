def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Two columns of 5s divide the grid into three 3x3 parts
    3. The left part contains a pattern, the other two parts are 0
    4. In the output the middle part is the pattern rotated by 90 degrees clockwise
    5. In the output the right part is the pattern rotated by 180 degrees

    Procedure:
    1. Cut out the pattern, the left part
    2. Rotate the pattern by 90 degrees clockwise and by 180 degrees
    3. Put the three parts together with 5 between them
    4. Return the result
    """

    # 1. Cut out the pattern
    height = len(grid)
    left = [row[:height] for row in grid]

    # 2. Rotate the pattern
    middle = [list(row) for row in zip(*left[::-1])]
    right = [row[::-1] for row in left[::-1]]

    # 3. Put the three parts together
    result = [left[r] + [5] + middle[r] + [5] + right[r] for r in range(height)]

    return result
