def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. A row of 6s divides the grid into an upper part and a lower part, the background is 7
    2. The upper part contains three 3x3 squares of different colors
    3. Below the middle of each square is a single cell of another color, its sign
    4. The lower part contains single cells in the colors of the signs
    5. The output has the size of the lower part
    6. Each single cell becomes the middle of a square in the color that belongs to the sign

    Procedure:
    1. Find the row of 6s
    2. Find the color of the square that belongs to each sign
    3. Create a result of the size of the lower part, filled with 7
    4. Draw a square around each single cell of the lower part
    5. Return the result
    """

    # 1. Find the row of 6s
    height = len(grid)
    width = len(grid[0])
    row = [r for r in range(height) if set(grid[r]) == {6}][0]

    # 2. Find the color that belongs to each sign
    colors = {}
    for r in range(3, row):
        for c in range(width):
            if grid[r][c] != 7:
                colors[grid[r][c]] = grid[1][c]

    # 3. Create the result
    lower = grid[row + 1:]
    result = [[7] * width for _ in lower]

    # 4. Draw a square around each single cell
    for r in range(len(lower)):
        for c in range(width):
            if lower[r][c] != 7:
                for nr in range(max(r - 1, 0), min(r + 2, len(lower))):
                    for nc in range(max(c - 1, 0), min(c + 2, width)):
                        result[nr][nc] = colors[lower[r][c]]

    return result
