def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of two colors on a background of 7
    3. The cells of one color form two cups that are open at the top, one larger and one smaller
    4. The cells of the other color are loose, they form no cups
    5. The number of loose cells is the number of cells that fit inside one of the cups
    6. In the output the loose cells are removed and this cup is filled with their color

    Procedure:
    1. Find the objects of one color other than 7, connected also diagonally
    2. Inside an object are the cells of 7 in each row between its leftmost and rightmost cell
    3. Find the object with as many cells inside as the grid has cells of the other color
    4. Set all cells of the other color to 7 and the cells inside this object to the other color
    5. Return the result
    """

    # 1. Find the objects
    left_over = {(r, c) for r, row in enumerate(grid) for c, color in enumerate(row) if color != 7}
    objects = []
    while left_over:
        cells = [left_over.pop()]
        for r, c in cells:
            for cell in [(y, x) for y in range(r - 1, r + 2) for x in range(c - 1, c + 2)]:
                if cell in left_over and grid[cell[0]][cell[1]] == grid[r][c]:
                    left_over.remove(cell)
                    cells.append(cell)
        objects.append(cells)

    # 2. Collect the cells inside each object
    insides = []
    for cells in objects:
        inside = []
        for row in {r for r, c in cells}:
            columns = [c for r, c in cells if r == row]
            span = range(min(columns), max(columns))
            inside.extend((row, c) for c in span if grid[row][c] == 7)
        insides.append(inside)

    # 3. Find the object with as many cells inside as there are cells of the other color
    colors = {color for row in grid for color in row if color != 7}
    for cells, inside in zip(objects, insides):
        other = sum(colors) - grid[cells[0][0]][cells[0][1]]
        if len(inside) == sum(row.count(other) for row in grid):
            fill, loose = inside, other

    # 4. Remove the loose cells and fill the object
    result = [[7 if color == loose else color for color in row] for row in grid]
    for r, c in fill:
        result[r][c] = loose

    return result
