def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a square grid
    2. The output consists of copies of the input next to each other
    3. A 2x2 input is repeated 2 times in both directions, a 3x3 input 3 times, a 4x4 input 4 times
    4. The number of copies in each direction is the size of the input

    Procedure:
    1. Take the size of the input as the number of copies
    2. Repeat each row this many times to the right
    3. Repeat all these rows this many times downward
    4. Return the result
    """

    # 1. Take the size of the input as the number of copies
    size = len(grid)

    # 2. Repeat each row to the right
    rows = [row * size for row in grid]

    # 3. Repeat all these rows downward
    result = [row[:] for _ in range(size) for row in rows]

    return result
