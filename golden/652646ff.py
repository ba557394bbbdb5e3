def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains rings of different colors and some single cells on a background
    2. The rings all have the same shape with 12 cells in size 6x6
    3. A ring can lie over a part of the next ring
    4. In the output the rings stand one below the other on the background, each complete
    5. The ring on top comes first, then the ring below it and so on

    Procedure:
    1. For each color find the place where the ring would have the most cells of this color
    2. Keep the colors with more than 6 such cells
    3. A ring lies over another if a cell of both has its color
    4. Order the rings: in turn take a ring that no remaining ring lies over
    5. Draw the rings one below the other on the background
    6. Return the result
    """
    from collections import Counter

    # 1. For each color find the place of its ring
    height, width = len(grid), len(grid[0])
    background = Counter(color for row in grid for color in row).most_common(1)[0][0]
    ring = [(r, c) for r in range(6) for c in range(6)
            if abs(2 * r - 5) + abs(2 * c - 5) == 6]
    found = {}
    for top in range(-2, height - 3):
        for left in range(-2, width - 3):
            places = [(top + r, left + c) for r, c in ring]
            places = [(r, c) for r, c in places if 0 <= r < height and 0 <= c < width]
            counts = Counter(grid[r][c] for r, c in places)
            for color in counts:
                if color != background and counts[color] > found.get(color, (0, 0))[0]:
                    found[color] = (counts[color], places)

    # 2. Keep the colors with more than 6 such cells
    rings = {color: set(places) for color, (count, places) in found.items() if count > 6}

    # 3. A ring lies over another if a cell of both has its color
    def over(color, other):
        return any(grid[r][c] == color for r, c in rings[color] & rings[other])

    # 4. Order the rings
    order = []
    while len(order) < len(rings):
        rest = [color for color in rings if color not in order]
        order += [color for color in rest
                  if not any(over(other, color) for other in rest if other != color)][:1]

    # 5. Draw the rings one below the other
    result = []
    for color in order:
        result += [[color if (r, c) in ring else background for c in range(6)] for r in range(6)]

    return result
