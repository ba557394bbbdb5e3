def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of 4 on a background of 0
    3. Groups of four cells of 4 are the corners of a rectangle
    4. In the output the inside of each rectangle is filled with 2
    5. The corners of 4 stay the same

    Procedure:
    1. Find all cells of 4
    2. Wherever four cells of 4 are the corners of a rectangle, fill its inside with 2
    3. Return the result
    """

    # 1. Find all cells of 4
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 4]

    # 2. Fill the inside of each rectangle with 2
    result = [row[:] for row in grid]
    for top, left in cells:
        for bottom, right in cells:
            if top < bottom and left < right and grid[top][right] == 4 and grid[bottom][left] == 4:
                for r in range(top + 1, bottom):
                    for c in range(left + 1, right):
                        result[r][c] = 2

    return result
