def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a 7x7 square of 1 with four cells of other colors inside
    2. These four cells lie near the four corners of the square
    3. Outside of the square there is one 3x3 shape of each of these colors on a background of 0
    4. The output is 7x7 and contains the four shapes in its corners
    5. Each shape is in the corner where the cell of its color is in the square

    Procedure:
    1. Find the square of 1 and the colors of the four cells in it
    2. Create a 7x7 result of 0s
    3. For each color find the bounding box of its cells outside of the square
    4. Copy the box to the same corner of the result as the cell has in the square
    5. Return the result
    """

    # 1. Find the square and the four colors
    places = [(r, c) for r in range(len(grid)) for c in range(len(grid[0]))]
    top, left = min((r, c) for r, c in places if grid[r][c] == 1)
    corners = {}
    for r in (1, 5):
        for c in (1, 5):
            corners[grid[top + r][left + c]] = (r - 1, c - 1)

    # 2. Create a result of 0s
    result = [[0] * 7 for _ in range(7)]

    # 3. Find the bounding box of each color outside of the square
    outside = [(r, c) for r, c in places if not (0 <= r - top < 7 and 0 <= c - left < 7)]
    boxes = {}
    for color in corners:
        cells = [(r, c) for r, c in outside if grid[r][c] == color]
        boxes[color] = (min(r for r, c in cells), min(c for r, c in cells))

    # 4. Copy each box to its corner
    for color in corners:
        for r in range(3):
            for c in range(3):
                if grid[boxes[color][0] + r][boxes[color][1] + c] == color:
                    result[corners[color][0] + r][corners[color][1] + c] = color

    return result
