def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains an object of 4 and a pattern of 8 in the 3x3 area above it
    3. The object of 4 has one cell at its upper left or upper right
    4. The pattern of 8 is drawn again beside itself, mirrored from left to right
    5. It is drawn on the side to which the upper cell of the 4s points

    Procedure:
    1. Find the upper cell of the 4s and the middle column of the 4s
    2. Mirror the pattern at its left side or at its right side
    3. Return the result
    """

    # 1. Find the upper cell of the 4s and their middle column
    height = len(grid)
    width = len(grid[0])
    fours = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 4]
    columns = [c for r, c in fours]
    left, right = min(columns), max(columns)

    # 2. Mirror the pattern at its left side or at its right side
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(left, right + 1):
            if grid[r][c] == 8:
                if fours[0][1] == left:
                    result[r][2 * left - 1 - c] = 8
                else:
                    result[r][2 * right + 1 - c] = 8

    return result
