def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Two border rows and two border columns are 8, they meet in a 2x2 square of four colors
    3. The rest of the grid is a square field with cells of one color on a background of 0
    4. The field consists of four quarters that match the four cells of the 2x2 square
    5. Each cell of the field that is not 0 gets the color of its quarter

    Procedure:
    1. Find the upper left cell of the field and of the 2x2 square
    2. Copy the grid
    3. Set each cell of the field that is not 0 to the color of its quarter
    4. Return the result
    """

    # 1. Find the upper left cell of the field and of the 2x2 square
    size = len(grid) - 2
    if grid[0].count(8) >= size:
        square_r, top = 0, 2
    else:
        square_r, top = size, 0
    if [row[0] for row in grid].count(8) >= size:
        square_c, left = 0, 2
    else:
        square_c, left = size, 0

    # 2. Copy the grid
    result = [row[:] for row in grid]

    # 3. Set each cell of the field to the color of its quarter
    half = size // 2
    for r in range(size):
        for c in range(size):
            if grid[top + r][left + c] != 0:
                color = grid[square_r + r // half][square_c + c // half]
                result[top + r][left + c] = color

    return result
