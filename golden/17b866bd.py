def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a pattern of 8s with round holes of 0
    3. The pattern repeats every 5 rows and every 5 columns
    4. Cells whose row and column are multiples of 5 are 0 or have a marker color
    5. In the output the hole to the lower right of each marker is filled with its color
    6. The marker itself becomes 0

    Procedure:
    1. Find the markers, the cells that are not 0 in every fifth row and column from the first
    2. Set all 0s in the 4 rows below and 4 columns to the right of a marker to its color
    3. Set the marker to 0
    4. Return the result
    """

    # 1. Find the markers in every fifth row and column
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    for r in range(0, height, 5):
        for c in range(0, width, 5):
            color = grid[r][c]
            if color == 0:
                continue

    # 2. Set all 0s in the 4 rows below and 4 columns to the right to its color
            for nr in range(r + 1, min(r + 5, height)):
                for nc in range(c + 1, min(c + 5, width)):
                    if grid[nr][nc] == 0:
                        result[nr][nc] = color

    # 3. Set the marker to 0
            result[r][c] = 0

    return result
