def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains four objects of different colors on a background of 0
    2. Each object fills three cells of a 2x2 square, one corner of the square is 0
    3. The output is a 4x4 grid with one object in each corner
    4. The objects are not turned, their corners of 0 are in the middle of the output

    Procedure:
    1. Find all 2x2 squares with one cell of 0 and three cells of the same color
    2. Copy each square to the corner of the result that is opposite to its corner of 0
    3. Return the result
    """

    # 1. Find all 2x2 squares with one cell of 0 and three cells of the same color
    result = [[0] * 4 for _ in range(4)]
    for r in range(len(grid) - 1):
        for c in range(len(grid[0]) - 1):
            cells = grid[r][c:c + 2] + grid[r + 1][c:c + 2]
            if cells.count(0) == 1 and len(set(cells)) == 2:

    # 2. Copy each square to its corner of the result
                top = 2 if 0 in cells[:2] else 0
                left = 2 if 0 in cells[::2] else 0
                result[top][left:left + 2] = cells[:2]
                result[top + 1][left:left + 2] = cells[2:]

    return result
