def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains cells of many colors
    2. Some cells of 8 form squares of size 2x2
    3. The squares come in pairs, each pair in the same two rows
    4. The output consists of the cells between the two squares of each pair
    5. The pieces of all pairs are put together from top to bottom

    Procedure:
    1. Find all squares of 2x2 cells of 8
    2. Go through the pairs of squares in the same rows from top to bottom
    3. Append the cells of the two rows between the two squares to the result
    4. Return the result
    """

    # 1. Find all squares of 2x2 cells of 8
    squares = [(r, c) for r in range(len(grid) - 1) for c in range(len(grid[0]) - 1)
               if grid[r][c:c + 2] == [8, 8] and grid[r + 1][c:c + 2] == [8, 8]]

    # 2. Go through the pairs of squares in the same rows
    pairs = [(a[0], a[1], b[1]) for a, b in zip(squares, squares[1:]) if a[0] == b[0]]

    # 3. Append the cells between the two squares
    result = []
    for r, left, right in pairs:
        result.append(grid[r][left + 2:right])
        result.append(grid[r + 1][left + 2:right])

    return result
