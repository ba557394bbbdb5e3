def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains closed outlines of one color on a background of 0
    3. In the output the corners of the outlines have color 4 or 2
    4. A corner has one neighbor of the outline left or right and one above or below
    5. Corners that point outward are 4, corners that point inward are 2
    6. At a 4 the cell diagonally between the two neighbors is inside, at a 2 it is outside

    Procedure:
    1. Find the outside, all cells of 0 connected horizontally or vertically with the border
    2. Find the corners, cells with exactly two neighbors, one left or right and one above or below
    3. Set a corner to 2 if the cell diagonally between its neighbors is outside, else to 4
    4. Return the result
    """

    # 1. Find the outside
    height = len(grid)
    width = len(grid[0])
    places = [(r, c) for r in range(height) for c in range(width)]
    outside = [(r, c) for r, c in places
               if grid[r][c] == 0 and (r in (0, height - 1) or c in (0, width - 1))]
    seen = set(outside)
    for r, c in outside:
        for nr, nc in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                if grid[nr][nc] == 0:
                    seen.add((nr, nc))
                    outside.append((nr, nc))

    # 2. Find the corners
    corners = []
    for r, c in places:
        if grid[r][c] != 0:
            rows = [i for i in (r - 1, r + 1) if 0 <= i < height and grid[i][c] != 0]
            columns = [j for j in (c - 1, c + 1) if 0 <= j < width and grid[r][j] != 0]
            if len(rows) == 1 and len(columns) == 1:
                corners.append((r, c, rows[0], columns[0]))

    # 3. Set each corner to 2 or 4
    result = [row[:] for row in grid]
    for r, c, i, j in corners:
        result[r][c] = 2 if (i, j) in seen else 4

    return result
