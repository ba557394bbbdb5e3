def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several pieces of 1 on a background of 2
    2. The pieces contain a few cells of other colors, their connectors
    3. Two pieces that belong together have a connector of the same color
    4. In the output the pieces are shifted together, the two connectors of a color lie side by side
    5. The pieces are not turned and do not overlap
    6. The output is the smallest rectangle around the joined pieces, the rest is 2

    Procedure:
    1. Find the pieces: connected cells that are not 2, also diagonally
    2. Begin with one piece as the joined cells
    3. Shift a piece so that its connector is a side neighbor of a joined one of the same color
    4. Do this where no cells overlap, and repeat until all pieces are joined
    5. Cut out the joined pieces and fill the rest with 2
    6. Return the result
    """

    # 1. Find the pieces
    cells = {(r, c): grid[r][c] for r in range(len(grid)) for c in range(len(grid[0]))
             if grid[r][c] != 2}
    pieces = []
    while cells:
        stack = [min(cells)]
        piece = {}
        while stack:
            r, c = stack.pop()
            if (r, c) in cells:
                piece[r, c] = cells.pop((r, c))
                stack += [(y, x) for y in range(r - 1, r + 2) for x in range(c - 1, c + 2)]
        pieces.append(piece)

    # 2. Begin with one piece
    joined = pieces.pop(0)

    # 3. Shift a piece so that connectors of the same color lie side by side
    def shifted(piece):
        for (r, c), color in joined.items():
            for (y, x), other in piece.items():
                if color == other != 1:
                    for dr, dc in [(0, 1), (0, -1), (1, 0), (-1, 0)]:
                        new = {(i + r + dr - y, j + c + dc - x): v for (i, j), v in piece.items()}
                        if not joined.keys() & new.keys():
                            return new
        return {}

    # 4. Repeat until all pieces are joined
    while pieces:
        piece = pieces.pop(0)
        new = shifted(piece)
        joined.update(new)
        if not new:
            pieces.append(piece)

    # 5. Cut out the joined pieces
    top = min(r for r, c in joined)
    bottom = max(r for r, c in joined)
    left = min(c for r, c in joined)
    right = max(c for r, c in joined)
    result = [[joined.get((r, c), 2) for c in range(left, right + 1)]
              for r in range(top, bottom + 1)]

    return result
