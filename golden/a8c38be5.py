def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output is a 9x9 grid
    2. The input contains 3x3 pieces of 5 on a background of 0
    3. Each piece has cells of another color at one corner or one side, or it is all 5
    4. The output is put together from the pieces, three rows of three pieces
    5. A piece with a colored corner lies at this corner of the output
    6. A piece with a colored side lies at this side, the middle of the output is all 5

    Procedure:
    1. Find the 3x3 pieces: the first cell from above, not 0 and not used yet, starts a piece
    2. Find the direction of each piece: the side of the rows and columns with more color
    3. Copy each piece into the block of the result that lies in its direction
    4. Return the result
    """

    # 1. Find the 3x3 pieces
    height = len(grid)
    width = len(grid[0])
    pieces = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0 and (r, c) not in seen:
                pieces.append([row[c:c + 3] for row in grid[r:r + 3]])
                seen |= {(r + dr, c + dc) for dr in range(3) for dc in range(3)}

    # 2. Find the direction of each piece
    directions = []
    for piece in pieces:
        rows = [sum(color != 5 for color in row) for row in piece]
        columns = [sum(row[c] != 5 for row in piece) for c in range(3)]
        dr = (rows[2] > rows[0]) - (rows[2] < rows[0])
        dc = (columns[2] > columns[0]) - (columns[2] < columns[0])
        directions.append((dr, dc))

    # 3. Copy each piece into its block
    result = [[5] * 9 for _ in range(9)]
    for piece, (dr, dc) in zip(pieces, directions):
        for r in range(3):
            for c in range(3):
                result[3 * (dr + 1) + r][3 * (dc + 1) + c] = piece[r][c]

    return result
