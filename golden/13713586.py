def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. One border of the grid is a line of 5
    3. The input contains other lines of different colors, parallel to the line of 5
    4. In the output each line is extended toward the line of 5 like a falling bar
    5. Where bars overlap, the line nearer to the line of 5 is seen

    Procedure:
    1. Turn the grid until the line of 5 is at the bottom
    2. From top to bottom give each cell of 0 the color of the cell above it
    3. Turn the grid back
    4. Return the result
    """

    # 1. Turn the grid until the line of 5 is at the bottom
    result = [row[:] for row in grid]
    turns = 0
    while set(result[-1]) != {5}:
        result = [list(column) for column in zip(*result[::-1])]
        turns += 1

    # 2. From top to bottom give each cell of 0 the color above it
    for r in range(1, len(result)):
        for c in range(len(result[0])):
            if result[r][c] == 0:
                result[r][c] = result[r - 1][c]

    # 3. Turn the grid back
    for _ in range(-turns % 4):
        result = [list(column) for column in zip(*result[::-1])]

    return result
