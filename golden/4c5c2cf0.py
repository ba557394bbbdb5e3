def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two colors on a background of 0
    3. One color forms a cross, the two diagonals of a 3x3 square
    4. The cells of the other color lie in one quarter around the center of the cross
    5. The output mirrors these cells horizontally and vertically at the center of the cross
    6. The cross stays the same

    Procedure:
    1. Find the center of the cross, a cell with four diagonal neighbors of its own color
    2. Mirror each colored cell horizontally, vertically and in both ways at the center
    3. Return the result
    """

    # 1. Find the center of the cross
    height = len(grid)
    width = len(grid[0])
    for r in range(1, height - 1):
        for c in range(1, width - 1):
            color = grid[r][c]
            diagonal = [grid[r + dr][c + dc] for dr in (-1, 1) for dc in (-1, 1)]
            straight = [grid[r - 1][c], grid[r + 1][c], grid[r][c - 1], grid[r][c + 1]]
            total = sum(row.count(color) for row in grid)
            if color != 0 and total == 5 and diagonal == [color] * 4 and color not in straight:
                row, column = r, c

    # 2. Mirror each colored cell at the center
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0:
                for nr in (r, 2 * row - r):
                    for nc in (c, 2 * column - c):
                        if 0 <= nr < height and 0 <= nc < width:
                            result[nr][nc] = grid[r][c]

    return result
