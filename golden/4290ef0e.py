def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The most common color of the input is the background
    2. Each other color forms a square ring with gaps, one color may be a single cell
    3. The rings are symmetric, some are cut off by the border of the grid
    4. The output is a square with all rings around the same center, each in the next larger one
    5. A single cell is the center, otherwise the center has the background color

    Procedure:
    1. Find the background and the cells of each other color
    2. Find the smallest symmetric ring that shows exactly these cells within the grid
    3. Create a square result of the size of the largest ring, filled with the background
    4. Draw all rings around the center of the result
    5. Return the result
    """

    # 1. Find the background and the cells of each other color
    height = len(grid)
    width = len(grid[0])
    flat = [color for row in grid for color in row]
    background = max(sorted(set(flat)), key=flat.count)
    groups = {}
    for r in range(height):
        for c in range(width):
            if grid[r][c] != background:
                groups.setdefault(grid[r][c], []).append((r, c))

    # 2. Find the smallest symmetric ring of each color
    def ring_around(cells, center_r, center_c, radius):
        ring = set()
        for r, c in cells:
            dr, dc = r - center_r, c - center_c
            if max(abs(dr), abs(dc)) != radius:
                return None
            for a, b in [(dr, dc), (dc, dr)]:
                ring.update([(a, b), (a, -b), (-a, b), (-a, -b)])
        inside = 0
        for r, c in ring:
            inside += 0 <= center_r + r < height and 0 <= center_c + c < width
        return ring if inside == len(cells) else None

    def smallest_ring(cells):
        for radius in range(height + width):
            for center_r in range(-radius, height + radius):
                for center_c in range(-radius, width + radius):
                    ring = ring_around(cells, center_r, center_c, radius)
                    if ring:
                        return radius, ring

    rings = {color: smallest_ring(cells) for color, cells in groups.items()}

    # 3. Create the result
    middle = max(radius for radius, ring in rings.values())
    size = 2 * middle + 1
    result = [[background] * size for _ in range(size)]

    # 4. Draw all rings around the center
    for color, (radius, ring) in rings.items():
        for r, c in ring:
            result[middle + r][middle + c] = color

    return result
