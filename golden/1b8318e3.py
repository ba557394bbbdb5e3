def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains 2x2 squares of 5 and single cells of other colors on a background of 0
    3. The squares of 5 stay
    4. In the output each single cell touches a square of 5, from a side or diagonally at a corner
    5. It has moved to the nearest such place that is free
    6. Cells rather move in a straight or exactly diagonal line than with a bend

    Procedure:
    1. Find the single cells and the places that touch a square of 5, also diagonally
    2. Remove the single cells
    3. Find the cost of the way from each cell to each place: rows plus columns, 2 more with a bend
    4. Again and again put the cell with the cheapest way to a free place there, first straight ways
    5. Return the result
    """

    # 1. Find the single cells and the places that touch a square of 5
    height = len(grid)
    width = len(grid[0])
    cells = []
    places = []
    for r in range(height):
        for c in range(width):
            near = [grid[i][j] for i in range(max(r - 1, 0), min(r + 2, height))
                    for j in range(max(c - 1, 0), min(c + 2, width))]
            if grid[r][c] not in (0, 5):
                cells.append((r, c))
            if grid[r][c] != 5 and 5 in near:
                places.append((r, c))

    # 2. Remove the single cells
    result = [[5 if color == 5 else 0 for color in row] for row in grid]

    # 3. Find the cost of the way from each cell to each place
    ways = []
    for r, c in cells:
        for pr, pc in places:
            down, right = abs(pr - r), abs(pc - c)
            bend = 2 if down != right and down > 0 and right > 0 else 0
            ways.append((down + right + bend, min(down, right), r, c, pr, pc))

    # 4. Put the cell with the cheapest way to a free place there
    for _, _, r, c, pr, pc in sorted(ways):
        if (r, c) in cells and (pr, pc) in places:
            cells.remove((r, c))
            places.remove((pr, pc))
            result[pr][pc] = grid[r][c]

    return result
