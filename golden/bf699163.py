def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several 3x3 rings of different colors on a background of 5
    2. A frame of 7, with gaps or cut off by the border, surrounds one of the rings
    3. The output is a 3x3 ring of the color of the surrounded ring with a center of 5

    Procedure:
    1. Find the bounding box of the cells of 7
    2. Find the color inside the bounding box that is neither 5 nor 7
    3. Draw a ring of this color with a center of 5
    4. Return the result
    """

    # 1. Find the bounding box of the cells of 7
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 7]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)

    # 2. Find the color inside the bounding box
    for r in range(top, bottom + 1):
        for c in range(left, right + 1):
            if grid[r][c] not in (5, 7):
                color = grid[r][c]

    # 3. Draw the ring
    result = [[color] * 3 for _ in range(3)]
    result[1][1] = 5

    return result
