def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains 2x2 blocks of 2 on a background of 0
    3. Each block has a colored cell diagonally at each of its corners
    4. The four colors move on by one corner, clockwise
    5. From each corner a ray of the new color goes diagonally away from the block
    6. A ray ends at the border or before a cell of 2

    Procedure:
    1. Create a result that contains only the cells of 2
    2. Find the blocks and the colors at their corners, in clockwise order
    3. Draw a ray from each corner, in the color of the corner before it
    4. Return the result
    """

    # 1. Create a result that contains only the cells of 2
    height = len(grid)
    width = len(grid[0])
    result = [[2 if cell == 2 else 0 for cell in row] for row in grid]

    # 2. Find the blocks and the colors at their corners
    blocks = []
    for r in range(1, height - 2):
        for c in range(1, width - 2):
            if all(grid[nr][nc] == 2 for nr in (r, r + 1) for nc in (c, c + 1)):
                corners = [(r - 1, c - 1), (r - 1, c + 2), (r + 2, c + 2), (r + 2, c - 1)]
                blocks.append([(nr, nc, grid[nr][nc]) for nr, nc in corners])

    # 3. Draw a ray from each corner
    directions = [(-1, -1), (-1, 1), (1, 1), (1, -1)]
    for block in blocks:
        for i, (dr, dc) in enumerate(directions):
            r, c, _ = block[i]
            color = block[i - 1][2]
            while 0 <= r < height and 0 <= c < width and grid[r][c] != 2:
                result[r][c] = color
                r += dr
                c += dc

    return result
