def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a shape of 1 and single cells of other colors
    3. In the output the shape of 1 stays the same
    4. Each single cell becomes part of a mirror image of the shape in its color
    5. A single cell in a row of the shape belongs to an image mirrored left to right
    6. A single cell in a column of the shape belongs to an image mirrored top to bottom
    7. The single cell is the image of the only cell of the shape in this row or column

    Procedure:
    1. Find the shape of 1 and the single cells of other colors
    2. For a 1 in the row of a single cell, mirror the shape left to right, this 1 on the cell
    3. For a 1 in the column of a single cell, mirror it top to bottom, this 1 on the cell
    4. Draw each mirrored shape in the color of its single cell
    5. Return the result
    """

    # 1. Find the shape of 1 and the single cells
    height = len(grid)
    width = len(grid[0])
    shape = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 1]
    singles = [(r, c) for r in range(height) for c in range(width) if grid[r][c] > 1]
    pairs = [(one, single) for one in shape for single in singles]

    # 2. For a 1 in the row of a single cell, mirror left to right
    images = [(single, [(r, one[1] + single[1] - c) for r, c in shape])
              for one, single in pairs if one[0] == single[0]]

    # 3. For a 1 in the column of a single cell, mirror top to bottom
    images += [(single, [(one[0] + single[0] - r, c) for r, c in shape])
               for one, single in pairs if one[1] == single[1]]

    # 4. Draw each mirrored shape in the color of its single cell
    result = [row[:] for row in grid]
    for (row, column), image in images:
        for r, c in image:
            if 0 <= r < height and 0 <= c < width:
                result[r][c] = grid[row][column]

    return result
