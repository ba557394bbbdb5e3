def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of 5 on a background of 0
    3. In the output the cells of 5 are divided into pieces of 8 and pieces of 2
    4. Each piece of 8 is a 2x2 square
    5. Each piece of 2 is a straight line of three cells, horizontal or vertical
    6. The pieces cover every cell of 5 exactly once

    Procedure:
    1. List the pieces: the square of 8, the horizontal line of 2 and the vertical line of 2
    2. Put a piece on the first free cell of 5, then go on with the next, go back if none fits
    3. Return the result
    """

    # 1. List the pieces
    pieces = [
        (8, [(0, 0), (0, 1), (1, 0), (1, 1)]),
        (2, [(0, 0), (0, 1), (0, 2)]),
        (2, [(0, 0), (1, 0), (2, 0)]),
    ]

    # 2. Put a piece on the first free cell of 5, go back if none fits
    result = [row[:] for row in grid]
    height = len(grid)
    width = len(grid[0])

    def cover():
        free = [(r, c) for r in range(height) for c in range(width) if result[r][c] == 5]
        if not free:
            return True
        r, c = free[0]
        for color, offsets in pieces:
            cells = [(r + dr, c + dc) for dr, dc in offsets]
            if all(cell in free for cell in cells):
                for nr, nc in cells:
                    result[nr][nc] = color
                if cover():
                    return True
                for nr, nc in cells:
                    result[nr][nc] = 5
        return False

    cover()

    return result
