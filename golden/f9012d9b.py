def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input shows a pattern, and a square of 0 covers a part of it
    2. The pattern is a square tile that repeats to the right and downwards
    3. The output has the size of the square of 0
    4. The output shows the covered part of the pattern

    Procedure:
    1. Find the rows and columns of the square of 0
    2. Find the smallest tile that repeats without contradiction and has no unknown cells
    3. Read the covered cells from the tile
    4. Return the result
    """

    # 1. Find the rows and columns of the square of 0
    height = len(grid)
    width = len(grid[0])
    rows = [r for r in range(height) if 0 in grid[r]]
    columns = [c for c in range(width) if any(row[c] == 0 for row in grid)]

    # 2. Find the smallest tile
    for size in range(1, height + 1):
        colors = {}
        for r in range(height):
            for c in range(width):
                if grid[r][c] != 0:
                    colors.setdefault((r % size, c % size), set()).add(grid[r][c])
        if len(colors) == size * size and all(len(found) == 1 for found in colors.values()):
            break

    # 3. Read the covered cells from the tile
    result = [[min(colors[(r % size, c % size)]) for c in columns] for r in rows]

    return result
