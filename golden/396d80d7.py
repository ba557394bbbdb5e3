def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a symmetric pattern of two colors on a background of 7
    3. One color is at the outside of the pattern, the other color is inside
    4. In the output new cells of the inner color surround the cells of the outer color
    5. They touch cells of the outer color only diagonally, never at a side

    Procedure:
    1. Take as outer color the first color from the top that is not 7, as inner color the other one
    2. Select the cells of 7 that have the outer color at one of the four diagonal neighbors
    3. Drop those that have the outer color directly above, below, left or right
    4. Color the rest of the selected cells with the inner color
    5. Return the result
    """

    # 1. Find the outer and the inner color
    height = len(grid)
    width = len(grid[0])
    colors = [color for row in grid for color in row if color != 7]
    outer = colors[0]
    inner = [color for color in colors if color != outer][0]

    def touches(r, c, steps):
        return any(0 <= r + dr < height and 0 <= c + dc < width and grid[r + dr][c + dc] == outer
                   for dr, dc in steps)

    # 2. Select the cells of 7 diagonal to the outer color
    diagonal = [(-1, -1), (-1, 1), (1, -1), (1, 1)]
    cells = [(r, c) for r in range(height) for c in range(width)
             if grid[r][c] == 7 and touches(r, c, diagonal)]

    # 3. Drop those with the outer color at a side
    sides = [(-1, 0), (1, 0), (0, -1), (0, 1)]
    cells = [(r, c) for r, c in cells if not touches(r, c, sides)]

    # 4. Color the rest with the inner color
    result = [row[:] for row in grid]
    for r, c in cells:
        result[r][c] = inner

    return result
