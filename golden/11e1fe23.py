def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains three cells of different colors on a background of 0
    3. They are three corners of a square
    4. In the output, the center of the square becomes 5
    5. The cell diagonally next to the center, towards each corner, gets the color of the corner

    Procedure:
    1. Find the colored cells
    2. Set the center of the square to 5
    3. Place the color of each corner next to the center, in the direction of the corner
    4. Return the result
    """

    # 1. Find the colored cells
    cells = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell != 0]

    # 2. Set the center to 5
    result = [row[:] for row in grid]
    center_r = (min(r for r, c in cells) + max(r for r, c in cells)) // 2
    center_c = (min(c for r, c in cells) + max(c for r, c in cells)) // 2
    result[center_r][center_c] = 5

    # 3. Place the color of each corner next to the center
    for r, c in cells:
        dr = 1 if r > center_r else -1
        dc = 1 if c > center_c else -1
        result[center_r + dr][center_c + dc] = grid[r][c]

    return result
