def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one cell of 8 on a background of 0, it stays in its place
    3. In the output a staircase of 5 runs through the cell of 8, up to the right, down to the left
    4. Going up, single cells take turns with rows of three cells, which begin above the last cell
    5. Going down, the staircase looks the same, rotated by 180 degrees
    6. The staircase ends at the border of the grid

    Procedure:
    1. Find the cell of 8
    2. List the cells of the staircase above the cell of 8, relative to it
    3. Draw these cells and the same cells rotated by 180 degrees as 5
    4. Return the result
    """

    # 1. Find the cell of 8
    height = len(grid)
    width = len(grid[0])
    row, column = next((r, c) for r in range(height) for c in range(width) if grid[r][c] == 8)

    # 2. List the cells of the staircase above the cell of 8
    stairs = []
    for step in range(0, height, 2):
        stairs += [(-step - 1, step), (-step - 2, step)]
        stairs += [(-step - 2, step + 1), (-step - 2, step + 2)]

    # 3. Draw these cells and the same cells rotated
    result = [line[:] for line in grid]
    for dr, dc in stairs:
        for r, c in [(row + dr, column + dc), (row - dr, column - dc)]:
            if 0 <= r < height and 0 <= c < width:
                result[r][c] = 5

    return result
