def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains 5x5 squares with a border of 0 on a background of 8
    3. The inner 3x3 part of a square contains cells of 8 and 0
    4. In the output the 0s of the inner part have a color that depends on their position
    5. The colors of the three inner rows are 1 7 6, then 4 0 5, then 2 9 3
    6. The center stays the same and so do the cells of 8

    Procedure:
    1. Find all 5x5 squares whose 16 border cells are all 0
    2. Set each 0 of their inner 3x3 part to the color of its position: 1 7 6, 4 0 5, 2 9 3
    3. Return the result
    """

    # 1. Find all 5x5 squares whose border cells are all 0
    height = len(grid)
    width = len(grid[0])
    squares = []
    for top in range(height - 4):
        for left in range(width - 4):
            border = [grid[top + i][left + j] for i in range(5) for j in range(5)
                      if i in (0, 4) or j in (0, 4)]
            if not any(border):
                squares.append((top, left))

    # 2. Set each 0 of the inner part to the color of its position
    colors = [[1, 7, 6], [4, 0, 5], [2, 9, 3]]
    result = [row[:] for row in grid]
    for top, left in squares:
        for i in range(3):
            for j in range(3):
                if grid[top + 1 + i][left + 1 + j] == 0:
                    result[top + 1 + i][left + 1 + j] = colors[i][j]

    return result
