def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a pattern of 5 and a colored rectangle on a background of 0
    2. The colored rectangle has three rows and is as wide as the pattern
    3. The first two rows of the rectangle are the same, the third row has one color
    4. The output has the size of the bounding box of the pattern
    5. Cells of 5 get the color of the first row of the rectangle in the same column
    6. Cells of 0 get the color of the third row

    Procedure:
    1. Cut out the bounding box of the cells of 5
    2. Cut out the bounding box of the cells of other colors than 0 and 5
    3. Replace each 5 by the first row of the rectangle in this column and each 0 by its last row
    4. Return the result
    """

    # 1. Cut out the bounding box of the cells of 5
    def cut(colors):
        cells = [(r, c) for r, row in enumerate(grid) for c, color in enumerate(row)
                 if color in colors]
        left = min(c for r, c in cells)
        right = max(c for r, c in cells)
        return [row[left:right + 1] for row in grid[cells[0][0]:cells[-1][0] + 1]]

    pattern = cut([5])

    # 2. Cut out the bounding box of the other colors
    key = cut([1, 2, 3, 4, 6, 7, 8, 9])

    # 3. Replace each 5 by the first row of the rectangle and each 0 by its last row
    result = [[key[0][c] if color == 5 else key[-1][c] for c, color in enumerate(row)]
              for row in pattern]

    return result
