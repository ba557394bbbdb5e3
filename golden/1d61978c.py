def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains diagonal lines of 5 on a background of 7
    3. Some lines go down to the right, other lines go down to the left
    4. In the output the lines of one direction are 8 and the lines of the other direction are 2
    5. The direction with more cells becomes 8, the direction with fewer cells becomes 2

    Procedure:
    1. Collect the cells of 5 with a diagonal neighbor of 5 to the top left or bottom right
    2. Collect the cells of 5 with a diagonal neighbor of 5 to the top right or bottom left
    3. Color all cells of 5 in 8
    4. Color the smaller one of the two collections in 2
    5. Return the result
    """

    # 1. Collect the cells with a neighbor to the top left or bottom right
    height = len(grid)
    width = len(grid[0])
    fives = {(r, c) for r in range(height) for c in range(width) if grid[r][c] == 5}
    first = [(r, c) for r, c in fives if (r - 1, c - 1) in fives or (r + 1, c + 1) in fives]

    # 2. Collect the cells with a neighbor to the top right or bottom left
    second = [(r, c) for r, c in fives if (r - 1, c + 1) in fives or (r + 1, c - 1) in fives]

    # 3. Color all cells of 5 in 8
    result = [row[:] for row in grid]
    for r, c in fives:
        result[r][c] = 8

    # 4. Color the smaller collection in 2
    for r, c in min(first, second, key=len):
        result[r][c] = 2

    return result
