def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains scattered cells of two colors on a background of 0
    2. In one place, eight cells of one color form a ring around a cell of the other color
    3. The output is a single cell
    4. The output has the color of the cell inside the ring

    Procedure:
    1. Look at each 3x3 square of the input
    2. Find the square with eight cells of one color around a center of another color
    3. Make the color of the center the only cell of the result
    4. Return the result
    """

    # 1. Look at each 3x3 square
    height = len(grid)
    width = len(grid[0])
    squares = []
    for r in range(height - 2):
        for c in range(width - 2):
            squares.append([grid[r + dr][c + dc] for dr in range(3) for dc in range(3)])

    # 2. Find the square with a ring around another color
    for square in squares:
        ring = square[:4] + square[5:]
        if 0 not in square and len(set(ring)) == 1 and square[4] != ring[0]:
            color = square[4]

    # 3. Make the color the only cell
    result = [[color]]

    return result
