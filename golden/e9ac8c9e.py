def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rectangles of 5 on a background of 0
    3. Four cells of other colors touch each rectangle diagonally, one at each corner
    4. Each rectangle consists of four quarters
    5. Each quarter gets the color of the cell at its corner, the four cells become 0

    Procedure:
    1. Find the first row, last row, first column and last column of each rectangle
    2. Create a result of the size of the grid, filled with 0
    3. Fill the quarters of each rectangle with the colors at its corners
    4. Return the result
    """

    # 1. Find the first and last row and column of each rectangle
    height = len(grid)
    width = len(grid[0])
    rectangles = []
    for top in range(height):
        for left in range(width):
            if grid[top][left] != 5 or grid[top - 1][left] == 5 or grid[top][left - 1] == 5:
                continue
            bottom = top
            while grid[bottom + 1][left] == 5:
                bottom += 1
            right = left
            while grid[top][right + 1] == 5:
                right += 1
            rectangles.append((top, bottom, left, right))

    # 2. Create the result
    result = [[0] * width for _ in range(height)]

    # 3. Fill the quarters of each rectangle
    for top, bottom, left, right in rectangles:
        for r in range(top, bottom + 1):
            for c in range(left, right + 1):
                corner_r = top - 1 if 2 * r < top + bottom else bottom + 1
                corner_c = left - 1 if 2 * c < left + right else right + 1
                result[r][c] = grid[corner_r][corner_c]

    return result
