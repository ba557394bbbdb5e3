def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a rectangle of 1 with a drawing and single cells of other colors in it
    2. Outside of the rectangle there are single cells of the same colors on the background of 0
    3. The output is the rectangle, turned or mirrored
    4. In the output the single cells lie to each other like those outside in the input

    Procedure:
    1. Cut out the smallest rectangle around all cells of 1
    2. Find the cells that are not 0 outside of it
    3. Make all turned and mirrored images of the rectangle
    4. Take the image that has cells of the same colors with the same distances to each other
    5. Return the result
    """

    # 1. Cut out the smallest rectangle around all cells of 1
    height = len(grid)
    width = len(grid[0])
    ones = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 1]
    top, bottom = ones[0][0], ones[-1][0]
    left = min(c for r, c in ones)
    right = max(c for r, c in ones)
    image = [row[left:right + 1] for row in grid[top:bottom + 1]]

    # 2. Find the cells that are not 0 outside of it
    singles = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0
               and not (top <= r <= bottom and left <= c <= right)]

    # 3. Make all turned and mirrored images
    images = []
    for _ in range(4):
        image = [list(column) for column in zip(*image[::-1])]
        images += [image, image[::-1]]

    # 4. Take the image with the same colors and distances
    result = []
    for image in images:
        for dr in range(-height, height):
            for dc in range(-width, width):
                if all(0 <= r + dr < len(image) and 0 <= c + dc < len(image[0])
                       and image[r + dr][c + dc] == grid[r][c] for r, c in singles):
                    result = image

    return result
