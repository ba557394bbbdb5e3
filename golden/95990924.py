def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains 2x2 squares of 5 on a background of 0
    3. The squares of 5 stay the same
    4. In the output each square has four single cells that touch its corners diagonally
    5. The cell at the top left is 1, top right is 2, bottom left is 3 and bottom right is 4

    Procedure:
    1. Find the top left cell of each square
    2. Set the four cells diagonally outside each square to 1, 2, 3 and 4
    3. Return the result
    """

    # 1. Find the top left cell of each square
    height = len(grid)
    width = len(grid[0])
    cells = {(r, c) for r in range(height) for c in range(width) if grid[r][c] == 5}
    corners = [(r, c) for r, c in cells if (r - 1, c) not in cells and (r, c - 1) not in cells]

    # 2. Set the four cells outside each square
    result = [row[:] for row in grid]
    for r, c in corners:
        color = 0
        for nr in (r - 1, r + 2):
            for nc in (c - 1, c + 2):
                color += 1
                if 0 <= nr < height and 0 <= nc < width:
                    result[nr][nc] = color

    return result
