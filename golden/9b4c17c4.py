def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The grid has a part of 1 and a part of 8, either above each other or side by side
    3. Both parts contain rectangles of 2
    4. In the output the rectangles in the part of 1 have moved to its right end
    5. The rectangles in the part of 8 have moved to its left end
    6. Each row has the same number of 2s in each part as before

    Procedure:
    1. Find the part of each cell: if a row contains both 1 and 8, the color 1 or 8 of its column
    2. Otherwise the color 1 or 8 of its row
    3. In each row of the part of 1, move all 2s to the right end of the part
    4. In each row of the part of 8, move all 2s to the left end of the part
    5. Return the result
    """

    # 1. The part of a cell is the color of its column if the parts are side by side
    columns = [[row[c] for row in grid] for c in range(len(grid[0]))]
    parts = [[1 if 1 in column else 8 for column in columns] for row in grid]

    # 2. Otherwise it is the color of its row
    if not any(1 in row and 8 in row for row in grid):
        parts = [[1 if 1 in row else 8] * len(row) for row in grid]

    # 3. Move 2s to the right end of the part of 1
    result = [row[:] for row in parts]
    for r, row in enumerate(grid):
        cells = [c for c in range(len(row)) if parts[r][c] == 1]
        count = sum(row[c] == 2 for c in cells)
        for c in cells[len(cells) - count:]:
            result[r][c] = 2

    # 4. Move 2s to the left end of the part of 8
    for r, row in enumerate(grid):
        cells = [c for c in range(len(row)) if parts[r][c] == 8]
        count = sum(row[c] == 2 for c in cells)
        for c in cells[:count]:
            result[r][c] = 2

    return result
