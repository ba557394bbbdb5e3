def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a small square that contains cells of 5
    2. The height and the width of the output are the squares of those of the input
    3. The output consists of blocks of the size of the input, one for each cell of the input
    4. The block of a cell of 5 is a copy of the whole input
    5. The block of any other cell is filled with 0

    Procedure:
    1. Create a result of squared height and width, filled with 0
    2. For each cell of 5, copy the input to the block at the same place in the result
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * (width * width) for _ in range(height * height)]

    # 2. Copy the input for each cell of 5
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 5:
                for i in range(height):
                    for j in range(width):
                        result[r * height + i][c * width + j] = grid[i][j]

    return result
