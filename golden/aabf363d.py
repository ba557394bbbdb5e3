def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a shape of one color on a background of 0
    3. A single cell of another color is in the bottom left corner
    4. In the output the shape has the color of the single cell
    5. The single cell becomes 0

    Procedure:
    1. Find the color of the single cell in the bottom left corner
    2. Set the single cell to 0 in a copy of the grid
    3. Set all cells of the shape to the color of the single cell
    4. Return the result
    """

    # 1. Find the color of the single cell
    color = grid[-1][0]

    # 2. Set the single cell to 0
    result = [row[:] for row in grid]
    result[-1][0] = 0

    # 3. Set all cells of the shape to this color
    for r in range(len(result)):
        for c in range(len(result[0])):
            if result[r][c] != 0:
                result[r][c] = color

    return result
