def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains one object of one color on a background of 0
    2. The output is smaller than the input
    3. The output has the size of the smallest rectangle that contains the object
    4. The output shows the object, all empty rows and columns around it are removed

    Procedure:
    1. Find the first and the last row and column of the object
    2. Cut out the rectangle between them
    3. Return the result
    """

    # 1. Find the first and the last row and column
    rows = [r for r in range(len(grid)) if any(grid[r])]
    columns = [c for c in range(len(grid[0])) if any(row[c] for row in grid)]
    top, bottom = min(rows), max(rows)
    left, right = min(columns), max(columns)

    # 2. Cut out the rectangle
    result = [row[left:right + 1] for row in grid[top:bottom + 1]]

    return result
