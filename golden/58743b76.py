def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Two border rows and two border columns are 8, they meet in a 2x2 square of four colors
    3. The rest of the grid is a square field with cells of one color on a background of 0
    4. The four quarters of the field match the four cells of the 2x2 square
    5. Each cell of the field that is not 0 gets the color of its quarter

    Procedure:
    1. Find the field and the 2x2 square
    2. Set each cell of the field that is not 0 to the color of its quarter
    3. Return the result
    """

    # 1. Find the field and the 2x2 square
    size = len(grid) - 2
    first_column = [row[0] for row in grid]
    top, square_r = (2, 0) if grid[0].count(8) >= size else (0, size)
    left, square_c = (2, 0) if first_column.count(8) >= size else (0, size)

    # 2. Set each cell of the field to the color of its quarter
    result = [row[:] for row in grid]
    half = size // 2
    for r in range(size):
        for c in range(size):
            if grid[top + r][left + c] != 0:
                result[top + r][left + c] = grid[square_r + r // half][square_c + c // half]

    return result
