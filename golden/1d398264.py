def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one square of 3x3 colored cells on a background of 0
    3. In the output a ray begins at each of the eight outer cells of the square
    4. The rays go straight or diagonally away from the middle cell, up to the border of the grid
    5. Each ray has the color of the outer cell where it begins

    Procedure:
    1. Find the top left cell of the square, the first cell that is not 0
    2. From each outer cell draw a ray of its color away from the middle cell up to the border
    3. Return the result
    """

    # 1. Find the top left cell of the square
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    top, left = cells[0]

    # 2. Draw a ray from each outer cell away from the middle
    result = [row[:] for row in grid]
    for dr in (-1, 0, 1):
        for dc in (-1, 0, 1):
            r, c = top + 1 + dr, left + 1 + dc
            color = grid[r][c]
            while (dr or dc) and 0 <= r < height and 0 <= c < width:
                result[r][c] = color
                r += dr
                c += dc

    return result
