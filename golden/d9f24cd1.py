def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 2 in the last row and single cells of 5, on a background of 0
    3. In the output a line of 2 runs up from each cell of 2
    4. A line that meets a cell of 5 moves one column to the right and runs up beside it
    5. The cells of 5 stay the same

    Procedure:
    1. Find the cells of 2 in the last row
    2. From each of them, go up and draw a line of 2, one cell to the right if the next cell is 5
    3. Return the result
    """

    # 1. Find the cells of 2 in the last row
    height = len(grid)
    width = len(grid[0])
    starts = [c for c in range(width) if grid[height - 1][c] == 2]

    # 2. Draw a line up from each of them, one cell to the right if the next cell is 5
    result = [row[:] for row in grid]
    for c in starts:
        for r in range(height - 1, -1, -1):
            result[r][c] = 2
            if r > 0 and grid[r - 1][c] == 5 and c + 1 < width:
                c += 1
                result[r][c] = 2

    return result
