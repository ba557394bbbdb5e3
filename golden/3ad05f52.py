def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Walls of 8 form rooms on a background of 0, one more color fills one or two of the rooms
    3. Some walls have a door, a cell of 0 between two 8s
    4. In the output the color has spread through the doors into other rooms
    5. Two doors lead to the space outside; the rectangle between them is filled there

    Procedure:
    1. Find the doors, cells of 0 with 8 left and right or above and below
    2. Start in the rooms with the color; an area is what is 4-connected without 8s and doors
    3. If an area touches two or more grid sides, take only the part in the box of its doors
    4. Fill the area and its doors with the color and go on with the areas behind the doors
    5. Return the result
    """

    # 1. Find the doors
    height = len(grid)
    width = len(grid[0])

    def around(r, c):
        places = ((r, c - 1), (r, c + 1), (r - 1, c), (r + 1, c))
        return [(nr, nc) for nr, nc in places if 0 <= nr < height and 0 <= nc < width]

    result = [row[:] for row in grid]
    doors = set()
    for r in range(1, height - 1):
        for c in range(1, width - 1):
            if grid[r][c] == 0:
                if grid[r][c - 1] == grid[r][c + 1] == 8 or grid[r - 1][c] == grid[r + 1][c] == 8:
                    doors.add((r, c))

    # 2. Start in the rooms with the color
    start = [(r, c) for r in range(height) for c in range(width) if grid[r][c] not in (0, 8)]
    color = grid[start[0][0]][start[0][1]]
    seen = set()
    for cell in start:
        if cell in seen or cell in doors or grid[cell[0]][cell[1]] == 8:
            continue
        area = [cell]
        exits = set()
        seen.add(cell)
        for r, c in area:
            for n in around(r, c):
                if n in doors:
                    exits.add(n)
                elif n not in seen and grid[n[0]][n[1]] != 8:
                    seen.add(n)
                    area.append(n)

    # 3. If an area touches two or more sides, take only the part in the box of its doors
        rows = [r for r, c in area]
        columns = [c for r, c in area]
        sides = [0 in rows, height - 1 in rows, 0 in columns, width - 1 in columns]
        if sides.count(True) > 1:
            top, bottom = min(exits)[0], max(exits)[0]
            left, right = min(c for r, c in exits), max(c for r, c in exits)
            area = [(r, c) for r, c in area if top <= r <= bottom and left <= c <= right]

    # 4. Fill the area and its doors and go on behind the doors
        for r, c in area + list(exits):
            result[r][c] = color
        for r, c in exits:
            start += around(r, c)

    return result
