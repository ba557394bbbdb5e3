def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains single cells of several colors at regular places on a background of 0
    2. The places are in every second row and column
    3. The output is a square of 26x26, each cell becomes a large block in the same order
    4. Two rows or columns of 0 lie between the blocks and at the border
    5. Blocks of the same color side by side are joined, 0 between them gets their color
    6. Blocks of the same color one above the other are joined only if neither is joined sideways

    Procedure:
    1. Take the colors from every second row and column, beginning with the second one
    2. Divide 24 by the number of rows and of columns to get the distances of the blocks
    3. Draw each block from 2 plus its place times the distance, 2 cells shorter than the distance
    4. Fill the 2 columns between neighbors of the same color in a row
    5. Fill the 2 rows between neighbors of the same color in a column if step 4 joined neither
    6. Return the result
    """

    # 1. Take the colors from every second row and column
    colors = [row[1::2] for row in grid[1::2]]
    rows = len(colors)
    columns = len(colors[0])

    # 2. Divide 24 by the number of rows and of columns
    high = 24 // rows
    wide = 24 // columns

    # 3. Draw each block
    # 4. Fill the 2 columns between neighbors of the same color in a row
    # 5. Fill the 2 rows between neighbors of the same color in a column if neither is joined
    result = [[0] * 26 for _ in range(26)]
    for r in range(rows):
        single = [color not in row[max(0, c - 1):c] + row[c + 1:c + 2]
                  for row in colors[r:r + 2] for c, color in enumerate(row)]
        for c in range(columns):
            color = colors[r][c]
            right = wide - 2
            bottom = high - 2
            if c + 1 < columns and colors[r][c + 1] == color:
                right = wide
            if r + 1 < rows and colors[r + 1][c] == color and single[c] and single[columns + c]:
                bottom = high
            for y in range(2 + r * high, 2 + r * high + bottom):
                for x in range(2 + c * wide, 2 + c * wide + right):
                    result[y][x] = color

    return result
