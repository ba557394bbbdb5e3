def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of several colors and a pattern of 4 and 6 of size 3x3
    3. In some other squares of 3x3 the cells of 6 have the same places as in the pattern
    4. There the pattern may be turned or mirrored
    5. In the output all other cells of these squares become 4
    6. A square may be cut off by the border of the grid at its cells of 4

    Procedure:
    1. Cut out the pattern: the smallest rectangle around all cells of 4
    2. Make all turned and mirrored images of the pattern
    3. Find all places where the 6s of an image are 6 and its 4s are not 6 or outside the grid
    4. Draw the image at these places
    5. Return the result
    """

    # 1. Cut out the pattern
    height = len(grid)
    width = len(grid[0])
    fours = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 4]
    left = min(c for r, c in fours)
    right = max(c for r, c in fours)
    pattern = [row[left:right + 1] for row in grid[fours[0][0]:fours[-1][0] + 1]]

    # 2. Make all turned and mirrored images
    images = []
    for _ in range(4):
        pattern = [list(column) for column in zip(*pattern[::-1])]
        images += [pattern, pattern[::-1]]

    # 3. Find all places where the 6s are 6 and the 4s are not 6 or outside the grid
    places = []
    for image in images:
        for r in range(-2, height):
            for c in range(-2, width):
                cells = [(r + i, c + j, image[i][j]) for i in range(3) for j in range(3)]
                inside = [(y, x, color) for y, x, color in cells
                          if 0 <= y < height and 0 <= x < width]
                fits = all((grid[y][x] == 6) == (color == 6) for y, x, color in inside)
                if fits and all(color == 4 or (y, x, color) in inside for y, x, color in cells):
                    places.append(inside)

    # 4. Draw the image at these places
    result = [row[:] for row in grid]
    for inside in places:
        for r, c, color in inside:
            result[r][c] = color

    return result
