def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains filled rectangles and scattered single cells of one color
    3. The rectangles are at least two cells high and two cells wide
    4. In the output the single cells are removed and the rectangles stay the same

    Procedure:
    1. Create a result of the same size, filled with 0
    2. Copy each 2x2 block of the input whose four cells are colored
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]

    # 2. Copy each 2x2 block of colored cells
    for r in range(height - 1):
        for c in range(width - 1):
            block = [(r, c), (r, c + 1), (r + 1, c), (r + 1, c + 1)]
            if all(grid[nr][nc] != 0 for nr, nc in block):
                for nr, nc in block:
                    result[nr][nc] = grid[nr][nc]

    return result
