def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains rings of 8 with a 0 in the middle, divided by lines of 0
    3. The lines of 0 are every fourth row and every fourth column, from the first to the last
    4. It also contains a few cells of other colors
    5. In the output each of these colors has a rectangle along the lines of 0 around its cells
    6. The middle cells of the rings inside the rectangle have its color too

    Procedure:
    1. For each color other than 0 and 8, find the smallest box with all its cells
    2. Extend the box on each side to the next row or column number (from 0) that 4 divides
    3. Set the cells of these colors to 8 on a ring and to 0 on lines and in the middles of rings
    4. Set the border of the extended box and all middles of rings in it to the color
    5. Return the result
    """

    # 1. Find the box of each color other than 0 and 8
    colors = sorted({color for row in grid for color in row} - {0, 8})
    boxes = []
    for color in colors:
        rows = [r for r, row in enumerate(grid) if color in row]
        columns = [c for c, column in enumerate(zip(*grid)) if color in column]
        boxes.append((color, min(rows), max(rows), min(columns), max(columns)))

    # 2. Extend the box to numbers that 4 divides
    boxes = [(color, top // 4 * 4, -(-bottom // 4) * 4, left // 4 * 4, -(-right // 4) * 4)
             for color, top, bottom, left, right in boxes]

    # 3. Set the cells of these colors to 8 on a ring and to 0 elsewhere
    result = [row[:] for row in grid]
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if r % 4 == 0 or c % 4 == 0 or (r % 4 == 2 and c % 4 == 2):
                result[r][c] = 0
            else:
                result[r][c] = 8

    # 4. Draw the border of the box and the middles of the rings
    for color, top, bottom, left, right in boxes:
        for r in range(top, bottom + 1):
            for c in range(left, right + 1):
                if r in (top, bottom) or c in (left, right) or (r % 4 == 2 and c % 4 == 2):
                    result[r][c] = color

    return result
