def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains several squares of 4x4 cells of different colors on a background of 0
    2. Some squares are filled, others have a hole of 2x2 cells of 0
    3. The output shows only the squares with a hole
    4. If two of them lie in the same row of the input, they are set side by side
    5. Otherwise they are set one below the other

    Procedure:
    1. Find the top left cells of the 4x4 squares that have a border of one color and a hole of 0
    2. Check whether two of them share a row
    3. If no two share a row, set the squares one below the other from top to bottom
    4. Otherwise set them side by side from left to right
    5. Return the result
    """

    # 1. Find the 4x4 squares with a hole
    cells = []
    for r in range(len(grid) - 3):
        for c in range(len(grid[0]) - 3):
            color = grid[r][c]
            square = [row[c:c + 4] for row in grid[r:r + 4]]
            full = [color] * 4
            hollow = [color, 0, 0, color]
            if color != 0 and square == [full, hollow, hollow, full]:
                cells.append((r, c, square))

    # 2. Check whether two of them share a row
    shared = any(second[0] - first[0] < 4 for first, second in zip(cells, cells[1:]))

    # 3. If no two share a row, set them one below the other from top to bottom
    if not shared:
        result = [row for r, c, square in cells for row in square]

    # 4. Otherwise side by side from left to right
    else:
        cells.sort(key=lambda cell: cell[1])
        result = [sum([square[i] for r, c, square in cells], []) for i in range(4)]

    return result
