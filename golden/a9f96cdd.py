def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a single cell of 2 on a background of 0
    3. In the output the cell of 2 is removed and its diagonal neighbors are colored
    4. The cell at the top left is 3, top right is 6, bottom left is 8 and bottom right is 7
    5. Cells outside of the grid are left out

    Procedure:
    1. Create a result of the same size, filled with 0
    2. Find the cell of 2 and color its four diagonal neighbors that are inside the grid
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]

    # 2. Color the diagonal neighbors of the cell of 2
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 2:
                for dr, dc, color in [(-1, -1, 3), (-1, 1, 6), (1, -1, 8), (1, 1, 7)]:
                    nr, nc = r + dr, c + dc
                    if 0 <= nr < height and 0 <= nc < width:
                        result[nr][nc] = color

    return result
