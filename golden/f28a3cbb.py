def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The background is 6
    3. A 3x3 square is in the upper left corner, another one in the lower right corner
    4. Single cells of the colors of the squares are scattered over the grid
    5. In the output each single cell moves towards the square of its color until it touches it
    6. A cell that is farther away sideways touches the left or right side, otherwise top or bottom

    Procedure:
    1. Find the single cells of the colors of the two squares and clear them
    2. Find the cell of the square that is nearest to each single cell
    3. Draw the single cell next to it, sideways if it was farther away sideways
    4. Return the result
    """

    # 1. Find the single cells and clear them
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    singles = []
    for top, left in [(0, 0), (height - 3, width - 3)]:
        for r in range(height):
            for c in range(width):
                inside = top <= r < top + 3 and left <= c < left + 3
                if grid[r][c] == grid[top][left] and not inside:
                    singles.append((r, c, top, left))
                    result[r][c] = 6

    # 2. Find the nearest cell of the square
    for i, (r, c, top, left) in enumerate(singles):
        nr = min(max(r, top), top + 2)
        nc = min(max(c, left), left + 2)
        singles[i] = (r, c, nr, nc)

    # 3. Draw each single cell next to it
    for r, c, nr, nc in singles:
        if abs(r - nr) < abs(c - nc):
            nc += 1 if c > nc else -1
        else:
            nr += 1 if r > nr else -1
        result[nr][nc] = grid[r][c]

    return result
