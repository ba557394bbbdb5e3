def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a broken outline of one color and a single cell of another color
    3. The single cell lies inside the outline
    4. In the output its color fills the inside of the outline
    5. Where the outline is open, the color flows straight out to the border of the grid

    Procedure:
    1. Find the background, the single cell and the top, bottom, left and right of the outline
    2. Fill the area between top, bottom, left and right from the single cell
    3. From each filled cell at the edge of this area, go straight out to the border of the grid
    4. Return the result
    """

    # 1. Find the background, the single cell and the bounds of the outline
    height = len(grid)
    width = len(grid[0])
    colors = [color for row in grid for color in row]
    background = max(range(10), key=colors.count)
    fill = next(color for color in range(10) if colors.count(color) == 1)
    r, c = divmod(colors.index(fill), width)
    rows = [i for i in range(height) if set(grid[i]) - {background, fill}]
    columns = [j for j in range(width) if {row[j] for row in grid} - {background, fill}]
    top, bottom, left, right = rows[0], rows[-1], columns[0], columns[-1]

    # 2. Fill the area from the single cell
    result = [row[:] for row in grid]
    cells = [(r, c)]
    for r, c in cells:
        for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
            nr, nc = r + dr, c + dc
            if top <= nr <= bottom and left <= nc <= right and result[nr][nc] == background:
                result[nr][nc] = fill
                cells.append((nr, nc))

    # 3. Go straight out to the border from each filled cell at the edge
    for r, c in cells:
        for edge, dr, dc in [(r == top, -1, 0), (r == bottom, 1, 0),
                             (c == left, 0, -1), (c == right, 0, 1)]:
            nr, nc = r, c
            while edge and 0 <= nr < height and 0 <= nc < width:
                result[nr][nc] = fill
                nr, nc = nr + dr, nc + dc

    return result
