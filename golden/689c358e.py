def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input has a frame of 6 around a background of 7
    3. Inside are crosses of different colors, each with three short arms and one long arm
    4. In the output each cross marks two cells of the frame, at both ends of its longer line
    5. The cell in the direction of the long arm becomes 0
    6. The cell in the opposite direction gets the color of the cross

    Procedure:
    1. Find the top, bottom, left and right of each cross
    2. Find the longer line and the side of its long arm
    3. Set the cell at this side of the frame to 0 and the opposite cell to the color
    4. Return the result
    """

    # 1. Find the top, bottom, left and right of each cross
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    crosses = []
    for color in sorted({color for row in grid for color in row if color not in (6, 7)}):
        cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == color]
        rows = [r for r, c in cells]
        columns = [c for r, c in cells]
        crosses.append((color, min(rows), max(rows), min(columns), max(columns)))

    # 2. Find the longer line and the side of its long arm
    marks = []
    for color, top, bottom, left, right in crosses:
        if bottom - top > right - left:
            ends = [(0, left + 1), (height - 1, left + 1)]
            long_first = grid[top + 1][left] != color
        else:
            ends = [(top + 1, 0), (top + 1, width - 1)]
            long_first = grid[top][left + 1] != color
        marks.append((color, ends if long_first else ends[::-1]))

    # 3. Set the cell at the long side to 0 and the opposite cell to the color
    for color, ends in marks:
        for value, (r, c) in zip((0, color), ends):
            result[r][c] = value

    return result
