def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains cells of 8 and two columns of 5s on a background of 0
    2. The two columns of 5s begin in the same row and end in the same row
    3. At both ends of each column of 5s is a cell of 8
    4. The output is smaller than the input
    5. The output is the rectangle with these four cells of 8 as its corners

    Procedure:
    1. Find the first and the last row and column that contain 5
    2. Cut out the rectangle between them, with one more row at the top and at the bottom
    3. Return the result
    """

    # 1. Find the first and the last row and column that contain 5
    rows = [r for r in range(len(grid)) if 5 in grid[r]]
    columns = [c for c in range(len(grid[0])) if any(row[c] == 5 for row in grid)]
    top, bottom = min(rows) - 1, max(rows) + 1
    left, right = min(columns), max(columns)

    # 2. Cut out the rectangle
    result = [row[left:right + 1] for row in grid[top:bottom + 1]]

    return result
