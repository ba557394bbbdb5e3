def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains shapes like the letter Y, each in its own color, on a background of 0
    3. Each shape has two diagonal arms that meet at the bottom in a 2x2 square
    4. In the output the space between the two arms is filled with the color of the shape
    5. In each row, all cells between two cells of the same color get that color

    Procedure:
    1. Copy the grid
    2. In each row, for each color, fill from the first to the last cell of that color
    3. Return the result
    """

    # 1. Copy the grid
    result = [row[:] for row in grid]

    # 2. Fill from the first to the last cell of each color
    width = len(grid[0])
    for r in range(len(grid)):
        for color in range(1, 10):
            columns = [c for c in range(width) if grid[r][c] == color]
            if columns:
                for c in range(columns[0], columns[-1] + 1):
                    result[r][c] = color

    return result
