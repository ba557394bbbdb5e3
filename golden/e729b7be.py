def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. A vertical line of 4 in the middle divides the input, with an 8 in its middle
    3. A shape lies to the left of the line on a background of 7
    4. In the output the shape also appears to the right of the line
    5. This copy is turned by 180 degrees around the 8 of the line

    Procedure:
    1. Find the 8 in the middle column
    2. Copy each cell left of the middle that is not 7 to the place turned by 180 degrees around it
    3. Return the result
    """

    # 1. Find the 8 in the middle column
    height = len(grid)
    middle = len(grid[0]) // 2
    center = [r for r in range(height) if grid[r][middle] == 8][0]

    # 2. Copy each cell left of the middle to the place turned by 180 degrees
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(middle):
            if grid[r][c] != 7 and 0 <= 2 * center - r < height:
                result[2 * center - r][2 * middle - c] = grid[r][c]

    return result
