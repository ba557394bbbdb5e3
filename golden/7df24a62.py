def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 4 spread over a background of 0
    3. One rectangle of 1 contains a pattern of 4 in its inside
    4. The same pattern appears elsewhere on the background, also rotated or mirrored
    5. In the output each such pattern gets a rectangle of 1 too, as far as the grid reaches

    Procedure:
    1. Cut out the inside of the rectangle of 1, without its outer rows and columns
    2. Make all rotations and mirror images of this inside
    3. Where one of them fits the cells of 4, set the cells of 0 in it and around it to 1
    4. Return the result
    """

    # 1. Cut out the inside of the rectangle of 1
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 1]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)
    inside = [[color == 4 for color in row[left + 1:right]] for row in grid[top + 1:bottom]]

    # 2. Make all rotations and mirror images
    images = []
    for _ in range(4):
        inside = [list(row) for row in zip(*inside[::-1])]
        images.append(inside)
        images.append([row[::-1] for row in inside])

    # 3. Set the cells of 0 in and around each fitting place to 1
    result = [row[:] for row in grid]
    for image in images:
        rows = len(image)
        columns = len(image[0])
        for r in range(height - rows + 1):
            for c in range(width - columns + 1):
                part = [[color == 4 for color in row[c:c + columns]] for row in grid[r:r + rows]]
                if part == image:
                    for nr in range(max(r - 1, 0), min(r + rows + 1, height)):
                        for nc in range(max(c - 1, 0), min(c + columns + 1, width)):
                            if grid[nr][nc] == 0:
                                result[nr][nc] = 1

    return result
