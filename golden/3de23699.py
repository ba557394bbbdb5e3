def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains four single cells of one color on a background of 0
    2. These four cells are the corners of a rectangle
    3. Inside the rectangle lies a shape of another color
    4. The output is the inside of the rectangle, without the rows and columns of the corners
    5. The shape has the color of the corners in the output

    Procedure:
    1. Find the top, bottom, left and right of all cells that are not 0
    2. Take the color of the top left corner
    3. Cut out the inside of the rectangle and give the shape this color
    4. Return the result
    """

    # 1. Find the top, bottom, left and right
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 2. Take the color of the top left corner
    color = grid[top][left]

    # 3. Cut out the inside and give the shape this color
    result = []
    for r in range(top + 1, bottom):
        result.append([color if grid[r][c] != 0 else 0 for c in range(left + 1, right)])

    return result
