def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input is filled with 0 and 5
    3. Some cells of 0 form rectangles that are at least two cells high and two cells wide
    4. If two rectangles of 0 overlap, the larger one counts, and both count if they are equal
    5. The rectangles of 0 that count become 2, all other cells stay the same

    Procedure:
    1. Find all rectangles of 0 that are at least two cells high and two cells wide
    2. Keep the rectangles that do not overlap a larger one
    3. Copy the grid and set the cells of the kept rectangles to 2
    4. Return the result
    """

    # 1. Find all rectangles of 0
    height = len(grid)
    width = len(grid[0])
    rectangles = []
    for top in range(height):
        for left in range(width):
            right = width
            for bottom in range(top, height):
                c = left
                while c < right and grid[bottom][c] == 0:
                    c += 1
                right = c
                if bottom > top:
                    for end in range(left + 2, right + 1):
                        rows = range(top, bottom + 1)
                        rectangles.append({(r, c) for r in rows for c in range(left, end)})

    # 2. Keep the rectangles that do not overlap a larger one
    kept = []
    for cells in rectangles:
        if all(len(other) <= len(cells) or not cells & other for other in rectangles):
            kept.append(cells)

    # 3. Set the cells of the kept rectangles to 2
    result = [row[:] for row in grid]
    for cells in kept:
        for r, c in cells:
            result[r][c] = 2

    return result
