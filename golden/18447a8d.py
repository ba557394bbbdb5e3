def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Rows of 7 divide the grid into bands of three rows
    3. Each band has a piece of 8 at the left border and a piece of another color at the right
    4. In the output the pieces of 8 stay and the other pieces move to them, some to another band
    5. Both pieces together are exactly 5 cells wide in each row

    Procedure:
    1. Collect the bands of rows that are not all 7
    2. For each band, find the band whose right piece has 5 cells in each row together with the 8s
    3. Write the cells of that piece right behind the 8s of each row, all other cells are 7
    4. Return the result
    """

    # 1. Collect the bands
    width = len(grid[0])
    bands = []
    for r, row in enumerate(grid):
        if any(color != 7 for color in row):
            if not bands or bands[-1][-1] != r - 1:
                bands.append([])
            bands[-1].append(r)

    # 2. Find the right piece that has 5 cells in each row together with the 8s
    result = [[7] * width for _ in grid]
    matches = []
    for band in bands:
        left = [grid[r].count(8) for r in band]
        for other in bands:
            pieces = [[color for color in grid[r] if color not in (7, 8)] for r in other]
            if [n + len(piece) for n, piece in zip(left, pieces)] == [5] * len(left):
                matches.append((band, pieces))

    # 3. Write the piece behind the 8s
    for band, pieces in matches:
        for r, piece in zip(band, pieces):
            row = [8] * grid[r].count(8) + piece
            result[r] = row + [7] * (width - len(row))

    return result
