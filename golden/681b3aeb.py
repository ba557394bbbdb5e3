def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains two objects of different colors on a background of 0
    2. Together the two objects have nine cells
    3. The output is a 3x3 grid and contains only the two colors
    4. The output is made of the two objects, fitted together without gaps
    5. The objects are moved but not rotated

    Procedure:
    1. Find the cells of each of the two colors
    2. List all ways to place each object inside a 3x3 grid
    3. Find the two placements that do not overlap and fill the grid
    4. Return the result
    """

    # 1. Find the cells of each of the two colors
    height = len(grid)
    width = len(grid[0])
    objects = {}
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 0:
                objects.setdefault(grid[r][c], []).append((r, c))

    # 2. List all ways to place each object inside a 3x3 grid
    size = 3
    placements = []
    for color, cells in objects.items():
        top = min(r for r, c in cells)
        left = min(c for r, c in cells)
        places = []
        for dr in range(size):
            for dc in range(size):
                place = {(r - top + dr, c - left + dc) for r, c in cells}
                if all(r < size and c < size for r, c in place):
                    places.append((color, place))
        placements.append(places)

    # 3. Find the two placements that fill the grid
    result = [[0] * size for _ in range(size)]
    for color1, place1 in placements[0]:
        for color2, place2 in placements[1]:
            if len(place1 | place2) == size * size:
                for r in range(size):
                    for c in range(size):
                        result[r][c] = color1 if (r, c) in place1 else color2

    return result
