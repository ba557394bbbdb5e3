def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input consists of four panels side by side, divided by columns of 5
    2. Each panel has a border of 0 of one cell on all sides
    3. The first contains a pattern, the second contains another pattern of the same size
    4. The third and the fourth panel each contain a filled square of one color
    5. The output consists of blocks, one for each cell of the second pattern
    6. A block shows the first pattern in the third color on the fourth, or is all of the fourth

    Procedure:
    1. Split the grid at the columns of 5 and remove the border of one cell of each panel
    2. Draw the first pattern in the color of the third panel, its 0s in the color of the fourth
    3. Put this drawing for each cell of the second pattern, for a 0 a block of the fourth color
    4. Return the result
    """

    # 1. Split the grid at the columns of 5 and remove the borders
    size = len(grid) - 2
    starts = [1] + [c + 2 for c in range(len(grid[0])) if grid[0][c] == 5]
    panels = [[row[start:start + size] for row in grid[1:-1]] for start in starts]
    first, second = panels[0], panels[1]
    color, other = panels[2][0][0], panels[3][0][0]

    # 2. Draw the first pattern in both colors
    drawing = [[color if x != 0 else other for x in row] for row in first]

    # 3. Put the drawing for each cell of the second pattern
    result = []
    for row in second:
        for line in drawing:
            result.append([x for cell in row for x in (line if cell != 0 else [other] * size)])

    return result
