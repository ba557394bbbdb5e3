def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a shape of 2 in a 3x3 area and a line of single marker cells
    3. One of the markers at an end of the line is 2 and stands for the shape
    4. In the output the shape is copied once for each other marker, in the color of the marker
    5. The copies lie in a line with the shape, in the same direction as the markers
    6. The gaps between the shapes are as wide as the gaps between the markers

    Procedure:
    1. Find the markers, the cells not 0 without a neighbor not 0, also diagonally
    2. Find the shape, the other cells of 2
    3. Go through the markers in a line, beginning with the marker of 2
    4. For a marker d cells after the last one, shift the shape by d + 2 cells in this direction
    5. Draw the shifted shape in the color of the marker
    6. Return the result
    """

    # 1. Find the markers
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    near = {(r, c): [(y, x) for y, x in cells if abs(y - r) <= 1 and abs(x - c) <= 1]
            for r, c in cells}
    markers = [cell for cell in cells if len(near[cell]) == 1]

    # 2. Find the shape
    shape = [cell for cell in cells if len(near[cell]) > 1]

    # 3. Begin with the marker of 2
    if grid[markers[0][0]][markers[0][1]] != 2:
        markers.reverse()

    # 4. Shift the shape by two cells more than the marker
    copies = []
    for (r, c), (y, x) in zip(markers, markers[1:]):
        dr = y - r + 2 * (y > r) - 2 * (y < r)
        dc = x - c + 2 * (x > c) - 2 * (x < c)
        shape = [(i + dr, j + dc) for i, j in shape]
        copies.append((shape, grid[y][x]))

    # 5. Draw the shifted shapes
    result = [row[:] for row in grid]
    for shape, color in copies:
        for r, c in shape:
            result[r][c] = color

    return result
