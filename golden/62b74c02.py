def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a pattern at the left border, all other cells are 0
    3. The pattern is as high as the grid
    4. In the output a copy of the pattern stands at the right border
    5. Between them each row is filled with the color of its first cell

    Procedure:
    1. Find the width of the pattern
    2. Join the pattern, the filling in the color of the first cell and the pattern in each row
    3. Return the result
    """

    # 1. Find the width of the pattern
    width = len(grid[0])
    size = sum(1 for cell in grid[0] if cell != 0)

    # 2. Join the pattern, the filling and the pattern in each row
    result = []
    for row in grid:
        pattern = row[:size]
        result.append(pattern + [row[0]] * (width - 2 * size) + pattern)

    return result
