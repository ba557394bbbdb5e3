def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains horizontal and vertical lines of 1 on a background of 0
    3. The ends and crossings of the lines are nodes with other colors
    4. The lines divide the grid into rectangular regions with scattered cells of 1
    5. In the output the scattered cells of a region have the most frequent color of its nodes
    6. The lines and the nodes stay the same

    Procedure:
    1. Find the nodes, the cells that are neither 0 nor 1
    2. Find the lines: cells between two nodes in a row or column with no 0 and no node between them
    3. Find the regions: connected cells without lines and nodes, not diagonally
    4. Find the most frequent color of the nodes that touch a region, also diagonally
    5. Color the 1s of each region with it
    6. Return the result
    """

    # 1. Find the nodes
    height = len(grid)
    width = len(grid[0])
    nodes = [(r, c) for r in range(height) for c in range(width) if grid[r][c] > 1]

    # 2. Find the lines between nodes
    walls = set(nodes)
    for r, c in nodes:
        for dr, dc in [(0, 1), (1, 0)]:
            y, x = r + dr, c + dc
            line = []
            while y < height and x < width and grid[y][x] == 1:
                line.append((y, x))
                y, x = y + dr, x + dc
            if (y, x) in nodes:
                walls.update(line)

    # 3. Find the regions
    cells = {(r, c) for r in range(height) for c in range(width)} - walls
    regions = []
    while cells:
        stack = [cells.pop()]
        region = set(stack)
        while stack:
            r, c = stack.pop()
            for cell in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
                if cell in cells:
                    cells.remove(cell)
                    region.add(cell)
                    stack.append(cell)
        regions.append(region)

    # 4. Find the most frequent color of the nodes of each region
    def node_color(region):
        colors = [grid[r][c] for r, c in nodes
                  if any((r + i, c + j) in region for i in (-1, 0, 1) for j in (-1, 0, 1))]
        return max(set(colors), key=colors.count)

    # 5. Color the 1s of each region
    result = [row[:] for row in grid]
    for region in regions:
        color = node_color(region)
        for r, c in region:
            if grid[r][c] == 1:
                result[r][c] = color

    return result
