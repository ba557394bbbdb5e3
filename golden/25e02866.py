def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several squares of the same size on a background of one color
    2. The squares are filled with the same color
    3. Each square contains some cells of other colors
    4. The output is one square of this size
    5. It contains the cells of other colors of all squares, in the same places

    Procedure:
    1. Find the background and the color of the squares, the two most frequent colors
    2. Find the squares, the upper left cell of each and their size
    3. Create a result of this size, filled with the color of the squares
    4. Copy the cells of other colors from each square
    5. Return the result
    """

    from collections import Counter

    # 1. Find the background and the color of the squares
    counts = Counter(cell for row in grid for cell in row)
    background, fill = [color for color, count in counts.most_common(2)]

    # 2. Find the squares and their size
    height = len(grid)
    width = len(grid[0])
    corners = []
    for r in range(height):
        for c in range(width):
            above = grid[r - 1][c] if r > 0 else background
            before = grid[r][c - 1] if c > 0 else background
            if grid[r][c] != background and above == background and before == background:
                corners.append((r, c))
    top, left = corners[0]
    size = 0
    while left + size < width and grid[top][left + size] != background:
        size += 1

    # 3. Create the result
    result = [[fill] * size for _ in range(size)]

    # 4. Copy the cells of other colors
    for top, left in corners:
        for r in range(size):
            for c in range(size):
                if grid[top + r][left + c] != fill:
                    result[r][c] = grid[top + r][left + c]

    return result
