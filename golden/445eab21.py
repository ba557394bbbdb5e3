def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output is a 2x2 grid of one color
    2. The input contains two rectangular outlines on a background of 0
    3. The two outlines have different colors and sizes
    4. The color of the output is the color of the outline with the larger area

    Procedure:
    1. Find the area of the rectangle of each color that is not 0
    2. Find the color with the largest area
    3. Create a 2x2 result of this color
    4. Return the result
    """

    # 1. Find the area of the rectangle of each color
    height = len(grid)
    width = len(grid[0])
    areas = [0] * 10
    for color in range(1, 10):
        rows = [r for r in range(height) if color in grid[r]]
        columns = [c for c in range(width) if color in [grid[r][c] for r in range(height)]]
        if rows:
            areas[color] = (rows[-1] - rows[0] + 1) * (columns[-1] - columns[0] + 1)

    # 2. Find the color with the largest area
    color = areas.index(max(areas))

    # 3. Create a 2x2 result of this color
    result = [[color] * 2 for _ in range(2)]

    return result
