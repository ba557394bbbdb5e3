def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains four objects of different colors on a background of 0
    2. Each object fills three cells of a 2x2 square, one corner of the square is 0
    3. The output is a 4x4 grid with one object in each corner
    4. The objects are not turned, their corners of 0 are in the middle of the output

    Procedure:
    1. Collect the cells of each color
    2. Find the 2x2 square of each object and its corner of 0
    3. Copy the square to the corner of the result that is opposite to its corner of 0
    4. Return the result
    """

    # 1. Collect the cells of each color
    cells = {}
    for r, row in enumerate(grid):
        for c, color in enumerate(row):
            if color != 0:
                cells.setdefault(color, []).append((r, c))

    # 2. Find the 2x2 square of each object and its corner of 0
    squares = []
    for color, places in cells.items():
        top = min(r for r, c in places)
        left = min(c for r, c in places)
        for dr in (0, 1):
            for dc in (0, 1):
                if (top + dr, left + dc) not in places:
                    squares.append((top, left, dr, dc))

    # 3. Copy each square to its corner of the result
    result = [[0] * 4 for _ in range(4)]
    for top, left, zero_r, zero_c in squares:
        for dr in (0, 1):
            for dc in (0, 1):
                result[2 - 2 * zero_r + dr][2 - 2 * zero_c + dc] = grid[top + dr][left + dc]

    return result
