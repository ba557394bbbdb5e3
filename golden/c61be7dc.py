def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two parallel lines of 0, a third line of 0 across them and some cells of 5
    3. The background is 7
    4. In the output the two parallel lines are next to a middle line halfway between them
    5. All cells of 5 lie in a row on the middle line, with their middle on the third line
    6. The rest of the middle line is 7, outside of the parallel lines the third line stays

    Procedure:
    1. Transpose the grid if the two parallel lines are vertical
    2. Find the middle line, the column of the third line and the number of cells of 5
    3. Draw the third line, the parallel lines beside the middle line, and the middle line in 7
    4. Draw as many 5s on the middle line, with the third line in their middle
    5. Transpose the result back
    6. Return the result
    """

    # 1. Transpose the grid if the two parallel lines are vertical
    vertical = grid[0].count(0) > 1
    if vertical:
        grid = [list(row) for row in zip(*grid)]

    # 2. Find the middle line, the third line and the number of cells of 5
    height = len(grid)
    width = len(grid[0])
    middle = sum(r for r in range(height) if grid[r][0] == 0) // 2
    column = grid[0].index(0)
    count = sum(row.count(5) for row in grid)

    # 3. Draw the lines
    result = [[7] * width for _ in range(height)]
    for r in range(height):
        result[r][column] = 0
    result[middle - 1] = [0] * width
    result[middle] = [7] * width
    result[middle + 1] = [0] * width

    # 4. Draw the 5s on the middle line
    for i in range(count):
        result[middle][column - count // 2 + i] = 5

    # 5. Transpose the result back
    if vertical:
        result = [list(row) for row in zip(*result)]

    return result
