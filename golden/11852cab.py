def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a square pattern of single cells on a background of 0
    3. The pattern is not complete, some of its cells are missing
    4. The completed pattern looks the same after mirroring it and after rotating it by 90 degrees
    5. All cells of the input stay the same, only cells of 0 are filled

    Procedure:
    1. Find the square around all cells that are not 0
    2. Copy each cell of the square to its mirrored and rotated positions
    3. Return the result
    """

    # 1. Find the square around all cells that are not 0
    cells = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color != 0]
    top = min(r for r, c in cells)
    left = min(c for r, c in cells)
    last = max(max(r - top, c - left) for r, c in cells)

    # 2. Copy each cell to its mirrored and rotated positions
    result = [row[:] for row in grid]
    for r, c in cells:
        a, b = r - top, c - left
        for i, j in [(a, b), (b, a)]:
            for y, x in [(i, j), (last - i, j), (i, last - j), (last - i, last - j)]:
                result[top + y][left + x] = grid[r][c]

    return result
