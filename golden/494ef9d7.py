def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of several colors on a background of 0
    3. Some rows contain a pair of colors, either 4 and 7 or 1 and 8
    4. In these rows the right cell of the pair moves left until it touches the left cell
    5. All other rows stay the same

    Procedure:
    1. Copy the grid
    2. Find the rows that contain 4 and 7 or 1 and 8
    3. Move the right cell of the pair next to the left cell
    4. Return the result
    """

    # 1. Copy the grid
    result = [row[:] for row in grid]

    # 2. Find the rows with a pair
    pairs = []
    for r, row in enumerate(grid):
        for a, b in [(4, 7), (1, 8)]:
            if a in row and b in row:
                pairs.append((r, min(row.index(a), row.index(b)), max(row.index(a), row.index(b))))

    # 3. Move the right cell next to the left cell
    for r, left, right in pairs:
        result[r][right] = 0
        result[r][left + 1] = grid[r][right]

    return result
