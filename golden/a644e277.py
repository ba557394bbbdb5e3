def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. Horizontal and vertical lines of one color divide the input into rooms
    2. The rooms contain scattered cells on a background of another color
    3. Four crossings of the lines have the background color
    4. These four cells are the corners of a rectangle
    5. The output is this rectangle with its corners

    Procedure:
    1. Find the color of the lines, the color with the most cells in a single row
    2. Find the cells of another color whose four neighbors all have this color
    3. Cut out the rectangle with these cells as corners
    4. Return the result
    """

    # 1. Find the color of the lines
    line = max((row.count(color), color) for row in grid for color in row)[1]

    # 2. Find the cells of another color whose four neighbors have this color
    corners = []
    for r in range(1, len(grid) - 1):
        for c in range(1, len(grid[0]) - 1):
            around = {grid[r - 1][c], grid[r + 1][c], grid[r][c - 1], grid[r][c + 1]}
            if grid[r][c] != line and around == {line}:
                corners.append((r, c))

    # 3. Cut out the rectangle with these corners
    top, left = corners[0]
    bottom, right = corners[-1]
    result = [row[left:right + 1] for row in grid[top:bottom + 1]]

    return result
