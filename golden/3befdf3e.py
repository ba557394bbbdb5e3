def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains square objects on a background of 0
    3. Each square has a border of one color and a smaller square of another color inside
    4. In the output the border and the inside swap their colors
    5. Four rectangles of the border color grow from the sides of the square
    6. Each rectangle is as wide as the square and as thick as the inside

    Procedure:
    1. Find the top left corner and the size of each square
    2. Swap the two colors of the square
    3. Draw the four rectangles at the sides of the square with the border color
    4. Return the result
    """

    # 1. Find the top left corner and the size of each square
    height = len(grid)
    width = len(grid[0])
    squares = []
    covered = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 0 or (r, c) in covered:
                continue
            size = 1
            while c + size < width and grid[r][c + size] != 0:
                size += 1
            squares.append((r, c, size))
            for y in range(r, r + size):
                for x in range(c, c + size):
                    covered.add((y, x))

    # 2. Swap the two colors of each square
    result = [row[:] for row in grid]
    for top, left, size in squares:
        border = grid[top][left]
        inside = grid[top + 1][left + 1]
        for r in range(top, top + size):
            for c in range(left, left + size):
                result[r][c] = inside if grid[r][c] == border else border

    # 3. Draw the four rectangles at the sides of each square
    for top, left, size in squares:
        border = grid[top][left]
        for i in range(size):
            for k in range(1, size - 1):
                for r, c in [(top - k, left + i), (top + size - 1 + k, left + i),
                             (top + i, left - k), (top + i, left + size - 1 + k)]:
                    if 0 <= r < height and 0 <= c < width:
                        result[r][c] = border

    return result
