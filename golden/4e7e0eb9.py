def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The grid consists of sections of 9x9 cells, lines of one color lie between the sections
    3. Each section has four blocks of 3x3 cells on a background of 0
    4. Some sections have a vertical or a horizontal line of 4s between the blocks
    5. With a vertical line of 4s the left and the right blocks are exchanged in the output
    6. With a horizontal line of 4s the upper and the lower blocks are exchanged
    7. Without it all blocks take the color that only one of the blocks has

    Procedure:
    1. Go through the sections, they begin every 10 cells
    2. If the middle column of the section is 4, exchange its left and right blocks
    3. If the middle row of the section is 4, exchange its upper and lower blocks
    4. Otherwise set all four blocks to the color that occurs in only one of them
    5. Return the result
    """

    # 1. Go through the sections
    result = [row[:] for row in grid]
    for top in range(0, len(grid), 10):
        for left in range(0, len(grid[0]), 10):
            blocks = [(top + i, left + j) for i in (1, 5) for j in (1, 5)]
            a, b, c, d = [grid[r][c] for r, c in blocks]

    # 2. If the middle column is 4, exchange the left and right blocks
            if grid[top][left + 4] == 4:
                new = [b, a, d, c]

    # 3. If the middle row is 4, exchange the upper and lower blocks
            elif grid[top + 4][left] == 4:
                new = [c, d, a, b]

    # 4. Otherwise set all blocks to the color that occurs in only one of them
            else:
                new = [min([a, b, c, d], key=[a, b, c, d].count)] * 4
            for (r, c), color in zip(blocks, new):
                for i in range(3):
                    result[r + i][c:c + 3] = [color] * 3

    return result
