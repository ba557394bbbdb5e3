def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains shapes of 8 on a background of 0
    3. The shapes consist of 2x2 squares and of pieces that are 2x2 squares with one cell missing
    4. A full square becomes 1
    5. A piece without the upper left cell becomes 2, without the upper right cell 4
    6. A piece without the lower left cell becomes 3

    Procedure:
    1. List the cells of the four pieces, relative to their first cell from the top left
    2. Fit a piece on the first cell of 8 that is left, go back to another piece if nothing fits
    3. Return the result
    """

    # 1. List the cells of the four pieces
    pieces = [
        (1, [(0, 0), (0, 1), (1, 0), (1, 1)]),
        (2, [(0, 0), (1, -1), (1, 0)]),
        (3, [(0, 0), (0, 1), (1, 1)]),
        (4, [(0, 0), (1, 0), (1, 1)]),
    ]

    # 2. Fit a piece on the first cell of 8 that is left
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]

    def fill():
        left = [(r, c) for r in range(height) for c in range(width) if result[r][c] == 8]
        if not left:
            return True
        r, c = left[0]
        for color, offsets in pieces:
            cells = [(r + dr, c + dc) for dr, dc in offsets]
            if all(cell in left for cell in cells):
                for nr, nc in cells:
                    result[nr][nc] = color
                if fill():
                    return True
                for nr, nc in cells:
                    result[nr][nc] = 8
        return False

    fill()

    return result
