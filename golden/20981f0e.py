def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of 2, in every fifth row and every fifth column
    3. They divide the grid into fields, each field begins at the cell of 2 at its top left
    4. Most fields contain one shape of 1 with a 2x2 bounding box
    5. In the output the shape of each field has moved to the middle of its field
    6. The cells of 2 stay the same

    Procedure:
    1. Create a result with only the cells of 2
    2. Find the cells of 1 in the five rows and five columns from each 2 on, as far as in the grid
    3. Draw them with the top left of their bounding box two rows below and two columns right of it
    4. Return the result
    """

    # 1. Create a result with only the cells of 2
    height = len(grid)
    width = len(grid[0])
    result = [[2 if color == 2 else 0 for color in row] for row in grid]

    # 2. Find the cells of 1 in the field of each 2
    fields = []
    for top in range(height):
        for left in range(width):
            if grid[top][left] == 2:
                cells = [(r, c) for r in range(top, min(top + 5, height))
                         for c in range(left, min(left + 5, width)) if grid[r][c] == 1]
                fields.append((top, left, cells))

    # 3. Draw them two rows below and two columns right of the 2
    for top, left, cells in fields:
        for r, c in cells:
            row = top + 2 + r - min(i for i, j in cells)
            column = left + 2 + c - min(j for i, j in cells)
            result[row][column] = 1

    return result
