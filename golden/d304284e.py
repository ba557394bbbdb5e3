def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one shape of 7 on a background of 0
    3. In the output copies of the shape lie to its right with gaps of one column, up to the border
    4. Every third shape in this row, beginning with the third, has color 6, the others have color 7
    5. Below each shape of 6 lie more copies of 6 with gaps of one row, up to the bottom
    6. Copies are cut off at the border of the grid

    Procedure:
    1. Find the cells of 7 and the height and width of their box
    2. Repeat them to the right with gaps of one column, each third shape in 6, the others in 7
    3. Repeat each shape of 6 downward with gaps of one row
    4. Return the result
    """

    # 1. Find the cells of 7 and the size of their box
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 7]
    high = max(r for r, c in cells) - min(r for r, c in cells) + 1
    wide = max(c for r, c in cells) - min(c for r, c in cells) + 1

    # 2. Repeat them to the right, each third shape in 6
    result = [[0] * width for _ in range(height)]
    for r, c in cells:
        for i, x in enumerate(range(c, width, wide + 1)):
            result[r][x] = 6 if i % 3 == 2 else 7

    # 3. Repeat each shape of 6 downward
    for r, c in cells:
        for x in range(c, width, wide + 1):
            if result[r][x] == 6:
                for y in range(r, height, high + 1):
                    result[y][x] = 6

    return result
