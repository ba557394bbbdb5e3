def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input shows a repeating pattern, some parts of it are covered by cells of 0
    3. The first row and the first column contain only 1, the second row counts 1, 2, 3, ...
    4. Row r counts in steps of r, and after the highest color the counting begins again at 1
    5. With n for the highest color, cell (r, c) is the remainder of r * c divided by n, plus 1
    6. The output shows the whole pattern without any 0

    Procedure:
    1. Find the highest color n
    2. Set each cell (r, c) to the remainder of r * c divided by n, plus 1
    3. Return the result
    """

    # 1. Find the highest color
    n = max(max(row) for row in grid)

    # 2. Set each cell by the pattern
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]
    for r in range(height):
        for c in range(width):
            result[r][c] = r * c % n + 1

    return result
