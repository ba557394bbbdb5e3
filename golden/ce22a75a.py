def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of 5 on a background of 0
    3. The output contains only 0 and 1
    4. Each cell of 5 becomes a 3x3 square of 1 with the cell in its center

    Procedure:
    1. Create a result filled with 0
    2. Fill the 3x3 square around each cell of 5 with 1
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]

    # 2. Fill the 3x3 square around each cell of 5 with 1
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 5:
                for nr in range(max(r - 1, 0), min(r + 2, height)):
                    for nc in range(max(c - 1, 0), min(c + 2, width)):
                        result[nr][nc] = 1

    return result
