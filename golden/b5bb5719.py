def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The first row of the input contains mostly 5 and 2, all other rows are filled with 7
    3. In the output the rows below are filled one after the other
    4. A cell gets a color if neither of the two cells diagonally above it is 7
    5. It becomes 2 if the cell above left is 5, and 5 if the cell above left is 2
    6. All other cells stay 7

    Procedure:
    1. Copy the grid
    2. Go down row by row, if neither cell diagonally above is 7, set the cell to 2 or 5
    3. Return the result
    """

    # 1. Copy the grid
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    # 2. Go down row by row and set the cells with two colors diagonally above
    for r in range(1, height):
        for c in range(1, width - 1):
            left = result[r - 1][c - 1]
            right = result[r - 1][c + 1]
            if left != 7 and right != 7:
                result[r][c] = 2 if left == 5 else 5

    return result
