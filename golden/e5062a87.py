def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains scattered cells of 0 and 5 and one shape of 2
    3. In some other places the cells of 0 have the form of the shape of 2
    4. A place that touches the border of the grid always counts
    5. If there are such places, another place does not count if it overlaps one of them
    6. It does not count either if it shuts in two adjacent cells of 0 at the border
    7. The cells of the places that count become 2, all other cells stay the same

    Procedure:
    1. Find the cells of the shape of 2, the cells of 0 and the border
    2. Move the shape over the grid and find the places where all cells are 0
    3. Find the pairs of adjacent cells of 0 at the border and the cells of 0 around each pair
    4. Keep the places that count
    5. Copy the grid and set the cells of the kept places to 2
    6. Return the result
    """

    # 1. Find the shape, the cells of 0 and the border
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width)]
    shape = [(r, c) for r, c in cells if grid[r][c] == 2]
    zeros = {(r, c) for r, c in cells if grid[r][c] == 0}
    border = {(r, c) for r, c in cells if r in (0, height - 1) or c in (0, width - 1)}

    # 2. Find the places where all cells are 0
    places = []
    for dr in range(-height, height):
        for dc in range(-width, width):
            place = {(r + dr, c + dc) for r, c in shape}
            if place <= zeros:
                places.append(place)

    # 3. Find the pairs at the border and the cells of 0 around each pair
    exits = []
    for r, c in cells:
        for pair in [{(r, c), (r + 1, c)}, {(r, c), (r, c + 1)}]:
            if pair <= zeros & border:
                around = set()
                for pr, pc in pair:
                    around |= {(pr + 1, pc), (pr - 1, pc), (pr, pc + 1), (pr, pc - 1)}
                exits.append(around & zeros - pair)

    # 4. Keep the places that count
    at_border = [place for place in places if place & border]
    kept = []
    for place in places:
        overlaps = any(other & place for other in at_border)
        shuts_in = any(around and around <= place for around in exits)
        if place & border or not at_border or not (overlaps or shuts_in):
            kept.append(place)

    # 5. Set the cells of the kept places to 2
    result = [row[:] for row in grid]
    for place in kept:
        for r, c in place:
            result[r][c] = 2

    return result
