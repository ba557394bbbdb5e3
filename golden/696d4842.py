def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains bent lines of one color and single cells on a background of 0
    3. Each single cell lies straight ahead of one end of a line of another color
    4. In the output this end of the line is extended up to the single cell
    5. At the other end of the line, as many cells get the color of the single cell

    Procedure:
    1. Find the lines: connected cells (not diagonally) of one color, more than one cell
    2. From each end of a line go on in its direction over cells of 0 until another cell
    3. If that cell is a single cell, set the passed cells to the color of the line
    4. Starting with the other end set as many cells of the line to the color of the single cell
    5. Return the result
    """

    # 1. Find the lines, as lists of cells from each of their ends
    cells = {(r, c): color for r, row in enumerate(grid) for c, color in enumerate(row)}

    def near(r, c):
        sides = ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))
        return [cell for cell in sides if cells.get(cell) == cells[r, c]]

    lines = [[cell] for cell, color in cells.items() if color != 0 and len(near(*cell)) == 1]
    for line in lines:
        for cell in line:
            line += [other for other in near(*cell) if other not in line]

    # 2. From each end go on in its direction over cells of 0
    def ahead(line):
        (r, c), (row, column) = line[:2]
        dr, dc = r - row, c - column
        passed = [(r + dr, c + dc)]
        while cells.get(passed[-1]) == 0:
            passed.append((passed[-1][0] + dr, passed[-1][1] + dc))
        return passed

    # 3. If a single cell follows, set the passed cells to the color of the line
    result = [row[:] for row in grid]
    found = [(line, ahead(line)) for line in lines]
    found = [(line, passed) for line, passed in found
             if passed[-1] in cells and not near(*passed[-1])]
    for line, passed in found:
        for r, c in passed[:-1]:
            result[r][c] = cells[line[0]]

    # 4. Starting with the other end set as many cells to the color of the single cell
    for line, passed in found:
        for r, c in line[::-1][:len(passed) - 1]:
            result[r][c] = cells[passed[-1]]

    return result
