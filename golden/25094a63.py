def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a random mix of 1, 2, 3, 6 and 8
    3. Hidden in it are larger rectangles of a single color
    4. In the output these rectangles are 4
    5. Both sides of these rectangles are at least 4 cells long

    Procedure:
    1. Find all rectangles of a single color with both sides at least 4 cells long
    2. Sort them by area, the largest first
    3. Color each of them in 4 if it does not overlap one that is already colored
    4. Return the result
    """

    # 1. Find all rectangles of a single color with sides of at least 4
    height = len(grid)
    width = len(grid[0])
    rectangles = []
    for r in range(height):
        for c in range(width):
            right = width
            for bottom in range(r, height):
                end = c
                while end < right and grid[bottom][end] == grid[r][c]:
                    end += 1
                right = end
                if right - c < 4:
                    break
                if bottom - r >= 3:
                    rectangles.append(((bottom - r + 1) * (right - c), r, bottom, c, right))

    # 2. Sort them by area, the largest first
    rectangles.sort(reverse=True)

    # 3. Color each of them in 4 if it does not overlap a colored one
    result = [row[:] for row in grid]
    for area, top, bottom, left, right in rectangles:
        if all(4 not in result[r][left:right] for r in range(top, bottom + 1)):
            for r in range(top, bottom + 1):
                result[r][left:right] = [4] * (right - left)

    return result
