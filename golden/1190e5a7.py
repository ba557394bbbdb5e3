def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains two colors, a background color and the color of the lines
    2. The lines go across the whole grid and divide it into rectangles
    3. The output has one cell of the background color for each rectangle

    Procedure:
    1. Find the color of the lines, the color of a row of a single color
    2. Count the rows of rectangles, the groups of rows between the lines
    3. Count the columns of rectangles, the groups of columns between the lines
    4. Create a result with one cell of the background color for each rectangle
    5. Return the result
    """

    # 1. Find the color of the lines
    height = len(grid)
    width = len(grid[0])
    line = next(row[0] for row in grid if len(set(row)) == 1)

    # 2. Count the rows of rectangles
    is_line = [all(cell == line for cell in row) for row in grid]
    rows = sum(not is_line[r] and (r == 0 or is_line[r - 1]) for r in range(height))

    # 3. Count the columns of rectangles
    is_line = [all(row[c] == line for row in grid) for c in range(width)]
    columns = sum(not is_line[c] and (c == 0 or is_line[c - 1]) for c in range(width))

    # 4. Create the result
    background = next(cell for row in grid for cell in row if cell != line)
    result = [[background] * columns for _ in range(rows)]

    return result
