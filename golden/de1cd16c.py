def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is divided into large regions, each of one color
    2. Single cells of one other color are scattered over the regions
    3. The output is a single cell
    4. The output has the color of the region with the most single cells

    Procedure:
    1. Find the rarest color, it is the color of the single cells
    2. Find the region of each single cell, the most common color of its neighbors
    3. Make a single cell with the most common of these colors
    4. Return the result
    """

    # 1. Find the rarest color
    height = len(grid)
    width = len(grid[0])
    cells = sum(grid, [])
    rarest = min(set(cells), key=cells.count)

    # 2. Find the region of each single cell
    regions = []
    for r in range(height):
        for c in range(width):
            if grid[r][c] == rarest:
                around = []
                for nr, nc in [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]:
                    if 0 <= nr < height and 0 <= nc < width:
                        around.append(grid[nr][nc])
                regions.append(max(around, key=around.count))

    # 3. Make a single cell with the most common of these colors
    result = [[max(regions, key=regions.count)]]

    return result
