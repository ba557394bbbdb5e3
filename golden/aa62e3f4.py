def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one object on a background of 8
    3. The object has an outer color and few cells of an inner color
    4. The output shows only an outline around the place of the object
    5. The outline has the rarest color of the object

    Procedure:
    1. Find the rarest color other than 8
    2. Create a result of the same size, filled with 8
    3. Set each cell that is 8 and has a neighbor other than 8 up, down, left or right to that color
    4. Return the result
    """

    # 1. Find the rarest color other than 8
    height = len(grid)
    width = len(grid[0])
    colors = [color for row in grid for color in row if color != 8]
    rarest = min(colors, key=colors.count)

    # 2. Create the result
    result = [[8] * width for _ in range(height)]

    # 3. Draw the outline around the object
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 8:
                for nr, nc in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
                    if 0 <= nr < height and 0 <= nc < width and grid[nr][nc] != 8:
                        result[r][c] = rarest

    return result
