def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The grid consists of 3x3 blocks side by side
    3. Each block of the input is a pattern of 5 on a background of 0
    4. Each block of the output is filled with one color
    5. A top row of 5 gives 6, a bottom row of 5 gives 1, the center alone gives 4
    6. A ring of 5 around the center gives 3, a rising diagonal of 5 gives 9

    Procedure:
    1. List the five patterns and their colors
    2. Find the pattern of each block and fill the block with its color
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
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]
    for top in range(0, height, 3):
        for left in range(0, width, 3):
            block = [grid[top + r][left + c] for r in range(3) for c in range(3)]
            color = colors["".join(str(cell) for cell in block)]
            for r in range(3):
                for c in range(3):
                    result[top + r][left + c] = color

    return result
