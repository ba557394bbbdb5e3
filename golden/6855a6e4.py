def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two brackets of 2 that face each other on a background of 0
    3. Shapes of 5 lie outside the brackets, one behind each bracket
    4. Each shape of 5 is mirrored at the long line of its bracket
    5. The output shows the mirrored shapes inside the brackets, the brackets stay the same

    Procedure:
    1. Find the bounding box of the cells of 2
    2. Remove the cells of 5
    3. Mirror each cell of 5 at the side of the bounding box behind which it lies
    4. Return the result
    """

    # 1. Find the bounding box of the cells of 2
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 2. Remove the cells of 5
    result = [[0 if cell == 5 else cell for cell in row] for row in grid]

    # 3. Mirror each cell of 5
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 5:
                continue
            if r < top:
                result[2 * top - r][c] = 5
            elif r > bottom:
                result[2 * bottom - r][c] = 5
            elif c < left:
                result[r][2 * left - c] = 5
            elif c > right:
                result[r][2 * right - c] = 5

    return result
