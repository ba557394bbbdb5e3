def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains exactly one cell of 2
    3. The grid consists of four quarters
    4. The quarter that contains the 2 becomes 2, all other cells become 6

    Procedure:
    1. Find the quarter that contains the 2
    2. Create a result filled with 6
    3. Fill the quarter with 2
    4. Return the result
    """

    # 1. Find the quarter that contains the 2
    height = len(grid)
    width = len(grid[0])
    half_h = height // 2
    half_w = width // 2
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 2:
                top = r // half_h * half_h
                left = c // half_w * half_w

    # 2. Create the result
    result = [[6] * width for _ in range(height)]

    # 3. Fill the quarter with 2
    for r in range(top, top + half_h):
        for c in range(left, left + half_w):
            result[r][c] = 2

    return result
