def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains scattered cells of 0 and 5 and one shape of 2
    3. In some other places the cells of 0 have the form of the shape of 2
    4. A place that touches the border of the grid always counts
    5. Another place does not count if it overlaps a place at the border
    6. It does not count either if two adjacent cells of 0 lie between it and the border
    7. The cells of the places that count become 2, all other cells stay the same

    Procedure:
    1. Find the cells of the shape of 2 and of the border
    2. Move the shape over the grid and keep the places where all cells are 0
    3. Keep a place that does not touch the border only if it counts
    4. Copy the grid and set the cells of the kept places to 2
    5. Return the result
    """

    # 1. Find the cells of the shape and of the border
    height = len(grid)
    width = len(grid[0])
    cells = {(r, c) for r in range(height) for c in range(width)}
    shape = {(r, c) for r, c in cells if grid[r][c] == 2}
    border = {(r, c) for r, c in cells if r in (0, height - 1) or c in (0, width - 1)}

    # 2. Move the shape and keep the places where all cells are 0
    places = []
    for dr in range(-height, height):
        for dc in range(-width, width):
            place = {(r + dr, c + dc) for r, c in shape}
            if all((r, c) in cells and grid[r][c] == 0 for r, c in place):
                places.append(place)

    # 3. Keep a place that does not touch the border only if it counts
    kept = []
    for place in places:
        overlaps = any(other & place and other & border for other in places)
        gap = set()
        for r, c in place:
            for nr, nc in [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]:
                if (nr, nc) in border and grid[nr][nc] == 0:
                    gap.add((nr, nc))
        wide = any((r + 1, c) in gap or (r, c + 1) in gap for r, c in gap)
        if place & border or not (overlaps or wide):
            kept.append(place)

    # 4. Set the cells of the kept places to 2
    result = [row[:] for row in grid]
    for place in kept:
        for r, c in place:
            result[r][c] = 2

    return result
