def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles of 3 on a background of 0
    3. In the output two copies of each rectangle touch its bottom left and bottom right corner
    4. From there the left copy goes on to the bottom left and the right copy to the bottom right
    5. Copies may overlap; parts outside the grid are cut off

    Procedure:
    1. Find the rectangles of 3, with their top, left, height h and width w
    2. List the copies: for k = 1, 2, ... at row top + k * h, columns left - k * w and left + k * w
    3. Draw them in 3 as far as they are inside the grid
    4. Return the result
    """

    # 1. Find the rectangles
    height = len(grid)
    width = len(grid[0])
    boxes = []
    for r in range(height):
        for c in range(width):
            above = r > 0 and grid[r - 1][c] == 3
            before = c > 0 and grid[r][c - 1] == 3
            if grid[r][c] == 3 and not above and not before:
                h = w = 1
                while r + h < height and grid[r + h][c] == 3:
                    h += 1
                while c + w < width and grid[r][c + w] == 3:
                    w += 1
                boxes.append((r, c, h, w))

    # 2. List the copies of each rectangle
    copies = []
    for top, left, h, w in boxes:
        for k in range(1, height // h + 1):
            copies.append((top + k * h, left - k * w, h, w))
            copies.append((top + k * h, left + k * w, h, w))

    # 3. Draw them inside the grid
    result = [row[:] for row in grid]
    for top, left, h, w in copies:
        for r in range(top, min(height, top + h)):
            for c in range(max(0, left), min(width, left + w)):
                result[r][c] = 3

    return result
