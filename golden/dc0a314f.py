def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a pattern that is the same read from top and from bottom
    2. The pattern is also the same read from left and from right
    3. The pattern stays the same when rows and columns are swapped
    4. A square of 3 covers a part of the pattern
    5. The output has the size of this square
    6. The output is the part of the pattern that the square covers

    Procedure:
    1. Find the square of 3
    2. For each of its cells, list the cells that must be the same because of the symmetry
    3. Set each cell of the result to the color of one of these cells that is not 3
    4. Return the result
    """

    # 1. Find the square of 3
    size = len(grid)
    cells = [(r, c) for r in range(size) for c in range(size) if grid[r][c] == 3]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 2. List the cells that must be the same
    partners = {}
    for r, c in cells:
        partners[(r, c)] = []
        for y in (r, size - 1 - r):
            for x in (c, size - 1 - c):
                partners[(r, c)].extend([(y, x), (x, y)])

    # 3. Set each cell to the color of a partner that is not 3
    result = [row[left:right + 1] for row in grid[top:bottom + 1]]
    for (r, c), same in partners.items():
        for y, x in same:
            if grid[y][x] != 3:
                result[r - top][c - left] = grid[y][x]

    return result
