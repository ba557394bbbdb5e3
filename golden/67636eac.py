def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains 3x3 shapes of different colors on a background of 0
    2. All shapes have the same form
    3. The output contains these shapes without gaps
    4. If two shapes share a row, the shapes stand side by side, in the order from left to right
    5. If no two shapes share a row, they stand one above the other, from top to bottom

    Procedure:
    1. Find the top and the left of the shape of each color
    2. If two shapes share a row, join the shapes from left to right
    3. If not, join the shapes from top to bottom
    4. Return the result
    """

    # 1. Find the top and the left of the shape of each color
    height = len(grid)
    corners = []
    for color in sorted({color for row in grid for color in row if color != 0}):
        top = min(r for r in range(height) if color in grid[r])
        left = min(grid[r].index(color) for r in range(height) if color in grid[r])
        corners.append((top, left))

    # 2. If two shapes share a row, join the shapes from left to right
    result = []
    tops = sorted(top for top, left in corners)
    shared = any(second - first < 3 for first, second in zip(tops, tops[1:]))
    if shared:
        result = [[] for _ in range(3)]
        for top, left in sorted(corners, key=lambda corner: corner[1]):
            for r in range(3):
                result[r] += grid[top + r][left:left + 3]

    # 3. If not, join the shapes from top to bottom
    if not shared:
        for top, left in sorted(corners):
            for r in range(3):
                result.append(grid[top + r][left:left + 3])

    return result
