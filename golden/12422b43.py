def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The first column has some cells of 5 at the top, they mark the first rows
    3. Beside them is a pattern of other colors on a background of 0
    4. The rows below the pattern are empty
    5. In the output the marked rows are repeated below the pattern until the bottom

    Procedure:
    1. Find the marked rows and remove the 5 from them
    2. Find the first empty row
    3. Fill the empty rows with the marked rows, again and again
    4. Return the result
    """

    # 1. Find the marked rows and remove the 5 from them
    marked = [[0] + row[1:] for row in grid if row[0] == 5]

    # 2. Find the first empty row
    height = len(grid)
    top = height
    while not any(grid[top - 1]):
        top -= 1

    # 3. Fill the empty rows with the marked rows
    result = [row[:] for row in grid]
    for r in range(top, height):
        result[r] = marked[(r - top) % len(marked)][:]

    return result
