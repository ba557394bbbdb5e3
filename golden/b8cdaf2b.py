def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The last row has one color in the middle and another color on both sides
    3. Above the middle part lies a row of the same length in the color of the sides
    4. All other cells of the input are 0
    5. In the output two diagonal lines in the middle color start at the ends of this short row
    6. They go up, one to the left and one to the right, to the border of the grid

    Procedure:
    1. Find the middle color of the last row and the ends of the short row above it
    2. Draw a diagonal line up and outwards from both ends in the middle color
    3. Return the result
    """

    # 1. Find the middle color and the ends of the short row
    height = len(grid)
    width = len(grid[0])
    color = grid[-1][width // 2]
    columns = [c for c in range(width) if grid[-2][c] != 0]
    left = columns[0]
    right = columns[-1]

    # 2. Draw a diagonal line up and outwards from both ends
    result = [row[:] for row in grid]
    for c, dc in [(left, -1), (right, 1)]:
        r, c = height - 3, c + dc
        while r >= 0 and 0 <= c < width:
            result[r][c] = color
            r, c = r - 1, c + dc

    return result
