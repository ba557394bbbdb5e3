def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains two objects on a background of 0
    2. The objects are the same, but some cells of one of them are missing
    3. The output contains only 0 and 8
    4. The cells of 8 in the output have the shape of the missing cells
    5. The output has the size of the bounding box of the missing cells

    Procedure:
    1. Find the two objects, connected also diagonally
    2. Move the first object so that the most cells have the color of the second one below them
    3. Find the cells that only one of the two objects has
    4. Draw these cells in 8 in their bounding box
    5. Return the result
    """

    # 1. Find the two objects
    cells = {(r, c): color for r, row in enumerate(grid) for c, color in enumerate(row) if color}
    objects = []
    rest = set(cells)
    while rest:
        found = [rest.pop()]
        for r, c in found:
            for cell in [(nr, nc) for nr in (r - 1, r, r + 1) for nc in (c - 1, c, c + 1)]:
                if cell in rest:
                    rest.remove(cell)
                    found.append(cell)
        objects.append(found)
    first, second = objects

    # 2. Move the first object so that the most cells agree
    moves = [(dr, dc) for dr in range(-len(grid), len(grid))
             for dc in range(-len(grid[0]), len(grid[0]))]
    other = set(second)

    def agree(move):
        moved = [((r + move[0], c + move[1]), cells[r, c]) for r, c in first]
        return sum(cell in other and cells[cell] == color for cell, color in moved)

    best = max(moves, key=agree)

    # 3. Find the cells that only one of the two objects has
    missing = other ^ {(r + best[0], c + best[1]) for r, c in first}

    # 4. Draw these cells in 8 in their bounding box
    rows, columns = zip(*missing)
    result = [[8 if (r, c) in missing else 0 for c in range(min(columns), max(columns) + 1)]
              for r in range(min(rows), max(rows) + 1)]

    return result
