def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a rectangular frame of 1s on a background of 0
    2. There are cells of one other color inside and outside the frame
    3. The output is a 3x3 grid with cells of the other color on a background of 0
    4. The output has as many cells of this color as there are inside the frame
    5. They fill the output row by row, from left to right

    Procedure:
    1. Find the bounds of the frame and the other color
    2. Count the cells of this color inside the frame
    3. Fill that many cells of a 3x3 grid, row by row
    4. Return the result
    """

    # 1. Find the bounds of the frame and the other color
    rows = [r for r, row in enumerate(grid) if 1 in row]
    columns = [c for c, column in enumerate(zip(*grid)) if 1 in column]
    color = max(cell for row in grid for cell in row)

    # 2. Count the cells of this color inside the frame
    count = 0
    for row in grid[rows[0]:rows[-1] + 1]:
        count += row[columns[0]:columns[-1] + 1].count(color)

    # 3. Fill that many cells of a 3x3 grid
    result = [[0] * 3 for _ in range(3)]
    for i in range(min(count, 9)):
        result[i // 3][i % 3] = color

    return result
