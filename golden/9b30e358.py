def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The upper rows of the input have one color, the background
    3. The lower rows contain a pattern on the background
    4. In the output the pattern stays at its place
    5. The rows above are filled with copies of the pattern, from the bottom to the top
    6. The topmost copy is cut off where it does not fit

    Procedure:
    1. Find the first row of the pattern and the number of its rows
    2. From the bottom to the top, set each row above the pattern to the row one copy below it
    3. Return the result
    """

    # 1. Find the first row of the pattern
    height = len(grid)
    top = 0
    while set(grid[top]) == {grid[0][0]}:
        top += 1
    size = height - top

    # 2. Set each row above the pattern to the row one copy below it
    result = [row[:] for row in grid]
    for r in range(top - 1, -1, -1):
        result[r] = result[r + size][:]

    return result
