def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input consists of square rings, one inside the other
    3. Each ring has one color, but many of its cells are missing and show 0
    4. The output shows the complete rings
    5. A ring that contains only 0 stays 0

    Procedure:
    1. Find the ring of each cell, this is its distance from the border of the grid
    2. Find the color of each ring
    3. Give each cell the color of its ring
    4. Return the result
    """

    # 1. Find the ring of each cell
    height = len(grid)
    width = len(grid[0])
    rings = [[min(r, c, height - 1 - r, width - 1 - c) for c in range(width)]
             for r in range(height)]

    # 2. Find the color of each ring
    colors = {}
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0:
                colors[rings[r][c]] = grid[r][c]

    # 3. Give each cell the color of its ring
    result = [[colors.get(ring, 0) for ring in row] for row in rings]

    return result
