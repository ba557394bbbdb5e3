def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of 2 divide the background of 0 into regions
    3. The region with the most cells becomes 1
    4. The regions with the fewest cells become 8, there may be several of the same size
    5. All other cells stay the same

    Procedure:
    1. Find all connected regions of 0
    2. Find the size of the largest and of the smallest regions
    3. Fill the largest region with 1 and the smallest regions with 8
    4. Return the result
    """

    # 1. Find all connected regions of 0
    height = len(grid)
    width = len(grid[0])
    seen = set()
    regions = []
    for r in range(height):
        for c in range(width):
            cells = []
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                if not (0 <= cr < height and 0 <= cc < width) or (cr, cc) in seen:
                    continue
                if grid[cr][cc] != 0:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc))
                stack.extend([(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)])
            if cells:
                regions.append(cells)

    # 2. Find the size of the largest and of the smallest regions
    largest = max(len(cells) for cells in regions)
    smallest = min(len(cells) for cells in regions)

    # 3. Fill the regions
    result = [row[:] for row in grid]
    for cells in regions:
        for r, c in cells:
            if len(cells) == largest:
                result[r][c] = 1
            elif len(cells) == smallest:
                result[r][c] = 8

    return result
