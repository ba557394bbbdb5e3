def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is divided into large regions, each of one color
    2. Single cells of one other color are scattered over the regions
    3. The output is a single cell
    4. The output has the color of the region with the most single cells

    Procedure:
    1. Find the rarest color, it is the color of the single cells
    2. Count the single cells of each region by the most common color of their neighbors
    3. Make a single cell with the color that has the highest count
    4. Return the result
    """

    # 1. Find the rarest color
    height = len(grid)
    width = len(grid[0])
    flat = [color for row in grid for color in row]
    rarest = min(sorted(set(flat)), key=flat.count)

    # 2. Count the single cells of each region
    counts = {}
    for r in range(height):
        for c in range(width):
            if grid[r][c] == rarest:
                around = []
                for dr, dc in [(1, 0), (-1, 0), (0, 1), (0, -1)]:
                    nr, nc = r + dr, c + dc
                    if 0 <= nr < height and 0 <= nc < width and grid[nr][nc] != rarest:
                        around.append(grid[nr][nc])
                if around:
                    color = max(around, key=around.count)
                    counts[color] = counts.get(color, 0) + 1

    # 3. Make a single cell with the color of the highest count
    result = [[max(counts, key=counts.get)]]

    return result
