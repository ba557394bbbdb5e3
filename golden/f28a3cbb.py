def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The background is 6
    3. A 3x3 square is in the upper left corner, another one in the lower right corner
    4. Single cells of the colors of the squares are in the rows and columns of their square
    5. In the output each single cell moves straight toward its square until it touches it

    Procedure:
    1. Find the cells of the two squares and the single cells of their colors
    2. Clear the single cells
    3. Draw each single cell at the first free place next to its square in its row or column
    4. Return the result
    """

    # 1. Find the single cells of both colors
    height = len(grid)
    width = len(grid[0])
    squares = [(0, 0), (height - 3, width - 3)]
    singles = []
    for top, left in squares:
        for r in range(height):
            for c in range(width):
                inside = top <= r < top + 3 and left <= c < left + 3
                if grid[r][c] == grid[top][left] and not inside:
                    singles.append((r, c, top, left))

    # 2. Clear the single cells
    result = [row[:] for row in grid]
    for r, c, top, left in singles:
        result[r][c] = 6

    # 3. Draw each single cell at the first free place next to its square
    for r, c, top, left in singles:
        color = grid[top][left]
        nr = min(max(r, top), top + 2)
        nc = min(max(c, left), left + 2)
        dr = (r > nr) - (r < nr)
        dc = (c > nc) - (c < nc)
        while result[nr][nc] == color and (nr, nc) != (r, c):
            nr += dr
            nc += dc
        result[nr][nc] = color

    return result
