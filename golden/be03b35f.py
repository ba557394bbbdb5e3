def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 5x5 grid with four 2x2 squares in its corners, the output is a 2x2 grid
    2. Three squares contain 0 and 1, the lower right square is filled with 2
    3. The upper right square is the upper left square rotated by 90 degrees clockwise
    4. The lower left square is the upper right square rotated by 90 degrees clockwise
    5. The output is the lower left square rotated by 90 degrees clockwise

    Procedure:
    1. Take the lower left square
    2. Rotate it by 90 degrees clockwise
    3. Return the result
    """

    # 1. Take the lower left square
    size = len(grid) // 2
    square = [row[:size] for row in grid[-size:]]

    # 2. Rotate it by 90 degrees clockwise
    result = [list(row) for row in zip(*square[::-1])]

    return result
