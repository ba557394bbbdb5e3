def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The grid consists of a row of 3x3 blocks
    3. Each block of the input is a pattern of 5 on a background of 0
    4. Each block of the output is filled with one color
    5. A top row of 5 gives 6, a bottom row of 5 gives 1, the center alone gives 4
    6. A ring of 5 around the center gives 3, a rising diagonal of 5 gives 9

    Procedure:
    1. List the five patterns and their colors
    2. Fill each block with the color of its pattern
    3. Return the result
    """

    # 1. List the patterns and their colors
    colors = {
        "555000000": 6,
        "000000555": 1,
        "000050000": 4,
        "555505555": 3,
        "005050500": 9,
    }

    # 2. Fill each block with the color of its pattern
    result = [[], [], []]
    for left in range(0, len(grid[0]), 3):
        block = [cell for row in grid for cell in row[left:left + 3]]
        color = colors["".join(str(cell) for cell in block)]
        for row in result:
            row.extend([color] * 3)

    return result
