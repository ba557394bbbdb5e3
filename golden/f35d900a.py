def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two cells of one color and two of another, the corners of a rectangle
    3. Opposite corners have the same color
    4. In the output each corner keeps its color and the eight cells around it get the other color
    5. On the sides of the rectangle every second cell is 5, counted from the nearest corner

    Procedure:
    1. Find the four corners and the two colors
    2. Set the cells on the sides to 5 if their distance to the nearest corner is even
    3. Draw the squares of the other color around the corners
    4. Return the result
    """

    # 1. Find the four corners and the two colors
    height = len(grid)
    width = len(grid[0])
    corners = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    top, left = corners[0]
    bottom, right = corners[-1]
    first, second = grid[top][left], grid[top][right]

    # 2. Draw the sides
    result = [[0] * width for _ in range(height)]
    for r in range(top, bottom + 1):
        for c in range(left, right + 1):
            if r in (top, bottom) or c in (left, right):
                distance = min(r - top, bottom - r) + min(c - left, right - c)
                if distance % 2 == 0:
                    result[r][c] = 5

    # 3. Draw the squares around the corners
    for r, c in corners:
        for nr in range(max(r - 1, 0), min(r + 2, height)):
            for nc in range(max(c - 1, 0), min(c + 2, width)):
                result[nr][nc] = second if grid[r][c] == first else first
        result[r][c] = grid[r][c]

    return result
