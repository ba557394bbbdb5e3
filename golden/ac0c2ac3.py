def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of different colors on a background of 7
    3. The output consists of square rings, one inside the other
    4. Each ring contains one of the colored cells of the input
    5. The whole ring gets the color of this cell

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
            if grid[r][c] != 7:
                colors[rings[r][c]] = grid[r][c]

    # 3. Give each cell the color of its ring
    result = [[colors.get(ring, 7) for ring in row] for row in rings]

    return result
