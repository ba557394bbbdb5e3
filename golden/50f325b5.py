def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of several colors and one small shape of 8
    3. At some places the 3s contain the same shape, possibly rotated or mirrored
    4. In the output these 3s have become 8
    5. Mirror images do not overlap rotations that have become 8

    Procedure:
    1. Find the cells of 8
    2. Make all four rotations of their shape, and after them the mirror images of these
    3. One image after the other, wherever all its cells are still 3, set them to 8
    4. Return the result
    """

    # 1. Find the cells of 8
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 8]

    # 2. Make all four rotations, and after them the mirror images
    images = []
    for _ in range(4):
        cells = [(c, -r) for r, c in cells]
        images.append(cells)
    images += [[(r, -c) for r, c in image] for image in images]

    # 3. One image after the other, wherever all its cells are still 3, set them to 8
    result = [row[:] for row in grid]
    for image in images:
        top = min(r for r, c in image)
        left = min(c for r, c in image)
        for r in range(height):
            for c in range(width):
                places = [(r + ir - top, c + ic - left) for ir, ic in image]
                if all(pr < height and pc < width and result[pr][pc] == 3 for pr, pc in places):
                    for pr, pc in places:
                        result[pr][pc] = 8

    return result
