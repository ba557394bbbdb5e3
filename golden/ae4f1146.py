def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains four 3x3 squares on a background of 0
    2. The squares contain only 1 and 8
    3. The output is a 3x3 grid
    4. The output is the square with the most cells of 1

    Procedure:
    1. Find the 3x3 squares, they contain no 0
    2. Take the square with the most cells of 1
    3. Return the result
    """

    # 1. Find the 3x3 squares
    height = len(grid)
    width = len(grid[0])
    squares = []
    for r in range(height - 2):
        for c in range(width - 2):
            square = [row[c:c + 3] for row in grid[r:r + 3]]
            if all(0 not in row for row in square):
                squares.append(square)

    # 2. Take the square with the most cells of 1
    result = max(squares, key=lambda square: sum(row.count(1) for row in square))

    return result
