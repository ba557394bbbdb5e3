def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input consists of square rings of different colors, one inside the other
    3. The output consists of the same rings with their colors in reversed order
    4. The outermost ring gets the color of the innermost ring and the other way round

    Procedure:
    1. Read the colors of the rings along the diagonal, from the outside to the inside
    2. Give each ring the color at its place in the reversed list
    3. Return the result
    """

    # 1. Read the colors of the rings
    height = len(grid)
    width = len(grid[0])
    colors = [grid[k][k] for k in range((min(height, width) + 1) // 2)]

    # 2. Give each ring the color at its place in the reversed list
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            ring = min(r, c, height - 1 - r, width - 1 - c)
            result[r][c] = colors[-1 - ring]

    return result
