def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The background has two colors and consists of straight stripes
    3. The input contains a few single cells of other colors
    4. On each background color the single cells have their own color
    5. In the output diagonal lines go from each single cell in four directions to the border
    6. A line changes its color: on each background it has the color of the single cells there

    Procedure:
    1. The two most common colors are the background, the other cells are single cells
    2. For each single cell find the background under it from a row with the same stripes
    3. Draw the four diagonals of each single cell in the color that belongs to the background
    4. Return the result
    """

    # 1. Find the two background colors and the single cells
    height = len(grid)
    width = len(grid[0])
    cells = [color for row in grid for color in row]
    back = sorted(sorted(set(cells)), key=cells.count)[-2:]
    singles = [(r, c) for r in range(height) for c in range(width) if grid[r][c] not in back]

    # 2. Find the background under each single cell
    colors = {}
    for r, c in singles:
        for row in grid:
            pairs = [(a, b) for a, b in zip(grid[r], row) if a in back and b in back]
            if row[c] in back and all(a == b for a, b in pairs):
                colors[row[c]] = grid[r][c]

    # 3. Draw the four diagonals of each single cell
    result = [row[:] for row in grid]
    for r, c in singles:
        for dr, dc in [(1, 1), (1, -1), (-1, 1), (-1, -1)]:
            nr, nc = r + dr, c + dc
            while 0 <= nr < height and 0 <= nc < width:
                if grid[nr][nc] in colors:
                    result[nr][nc] = colors[grid[nr][nc]]
                nr, nc = nr + dr, nc + dc

    return result
