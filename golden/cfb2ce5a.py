def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The upper left quarter contains a square pattern of two colors on a background of 0
    3. The other quarters contain a few single colored cells
    4. In the output the pattern is mirrored into the other three quarters
    5. There a color of the pattern becomes the color of the single cell at one of its places
    6. A color of the pattern without a single cell in the quarter becomes 0

    Procedure:
    1. For each of the other quarters mirror the places of the pattern into it
    2. Find the new color of each color of the pattern from the single cells of the quarter
    3. Draw the mirrored pattern in the new colors
    4. Return the result
    """

    # 1. Mirror the places of the pattern into each other quarter
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    pattern = [(r, c) for r in range(height // 2) for c in range(width // 2) if grid[r][c] != 0]
    for flip_r, flip_c in [(False, True), (True, False), (True, True)]:
        places = []
        for r, c in pattern:
            nr = height - 1 - r if flip_r else r
            nc = width - 1 - c if flip_c else c
            places.append((grid[r][c], nr, nc))

        # 2. Find the new colors from the single cells
        new_colors = {}
        for color, nr, nc in places:
            if grid[nr][nc] != 0:
                new_colors[color] = grid[nr][nc]

        # 3. Draw the mirrored pattern
        for color, nr, nc in places:
            result[nr][nc] = new_colors.get(color, 0)

    return result
