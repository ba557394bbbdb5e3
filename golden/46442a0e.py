def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a square
    2. The output is twice as high and twice as wide as the input
    3. The top left quarter of the output is the input
    4. Each next quarter, going clockwise, is rotated by 90 degrees clockwise
    5. So the top right is rotated once, the bottom right twice, the bottom left three times

    Procedure:
    1. Rotate the grid clockwise once, twice and three times
    2. Put the grid and the grid rotated once side by side as the upper half
    3. Put the grid rotated three times and the grid rotated twice below them
    4. Return the result
    """

    # 1. Rotate the grid once, twice and three times
    once = [list(row) for row in zip(*grid[::-1])]
    twice = [list(row) for row in zip(*once[::-1])]
    three_times = [list(row) for row in zip(*twice[::-1])]

    # 2. Put the grid and the grid rotated once side by side
    upper = [left + right for left, right in zip(grid, once)]

    # 3. Put the other two below them
    lower = [left + right for left, right in zip(three_times, twice)]
    result = upper + lower

    return result
