def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains one square on a background of 0
    2. The square has one color, with a smaller square of another color in its center
    3. The output has the size of the square
    4. The output is a copy of the square with the two colors swapped

    Procedure:
    1. Find the first and the last row and column of the square and cut it out
    2. Find the two colors: the outer one is in the corner, the inner one is the other
    3. Swap the two colors
    4. Return the result
    """

    # 1. Cut out the square
    rows = [r for r in range(len(grid)) if any(grid[r])]
    columns = [c for c in range(len(grid[0])) if any(row[c] for row in grid)]
    top, bottom = min(rows), max(rows)
    left, right = min(columns), max(columns)
    square = [row[left:right + 1] for row in grid[top:bottom + 1]]

    # 2. Find the two colors
    outer = square[0][0]
    inner = [color for row in square for color in row if color != outer][0]

    # 3. Swap the two colors
    result = [[inner if color == outer else outer for color in row] for row in square]

    return result
