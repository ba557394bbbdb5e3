def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one object of two colors on a background of 8
    3. In the output the two colors are exchanged
    4. The lower half of the object stays and the upper half moves to the right
    5. The lowest row of the upper half then begins right behind the top row of the lower half

    Procedure:
    1. Find the rows of the object and its two colors other than 8
    2. Exchange the two colors
    3. Move the upper half of the rows right by the number of cells in the last row of this half
    4. Return the result
    """

    # 1. Find the rows of the object and its two colors
    rows = [r for r, row in enumerate(grid) if set(row) != {8}]
    first, second = set(sum(grid, [])) - {8}

    # 2. Exchange the two colors
    swap = {first: second, second: first, 8: 8}
    result = [[swap[color] for color in row] for row in grid]

    # 3. Move the upper half right by the number of cells in its last row
    upper = rows[:len(rows) // 2]
    move = sum(color != 8 for color in grid[upper[-1]])
    for r in upper:
        result[r] = [8] * move + result[r][:-move]

    return result
