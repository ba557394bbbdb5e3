def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of 8 divide the grid into square rooms of 0
    3. Some rooms contain a cell of 2 or 3
    4. In the output two rooms with the same color in one row or column are filled with this color
    5. All rooms between the two are filled with it too
    6. Rooms that are filled with 2 and with 3 become 6

    Procedure:
    1. Number the rows and columns of rooms and find the room of each cell of 2 and 3
    2. For two rooms of the same color in one row or column, mark them and the rooms between them
    3. Fill the 0s, 2s and 3s of each marked room with its color, or with 6 if it has both colors
    4. Return the result
    """

    # 1. Number the rows and columns of rooms and find the rooms of 2 and 3
    height = len(grid)
    width = len(grid[0])
    size = grid[0].index(8) + 1
    rooms = [(r // size, c // size, grid[r][c]) for r in range(height) for c in range(width)
             if grid[r][c] in (2, 3)]

    # 2. For two rooms of the same color in one row or column mark the rooms between
    marked = {}
    for r1, c1, color in rooms:
        for r2, c2, other in rooms:
            if color == other and (r1, c1) != (r2, c2) and (r1 == r2 or c1 == c2):
                for r in range(r1, r2 + 1):
                    for c in range(c1, c2 + 1):
                        marked.setdefault((r, c), set()).add(color)

    # 3. Fill each marked room with its color or 6
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            colors = marked.get((r // size, c // size), set())
            if colors and grid[r][c] != 8:
                result[r][c] = 6 if len(colors) == 2 else max(colors)

    return result
