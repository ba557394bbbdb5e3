def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of one color divide the grid into square sections on a background of 0
    3. Each section in the first column of sections contains a 2x2 square of its own color
    4. One other section contains a figure
    5. In the output all sections contain the figure
    6. In each row of sections the figure has the color of the 2x2 square of this row

    Procedure:
    1. Find the size of a section: the number of rows above the first row of one color, not 0
    2. Find the figure: the cells of the section that is not in the first column and not empty
    3. For each row of sections take the color of the 2x2 square in the first section
    4. Draw the figure in this color in all sections of the row, the rest of the section is 0
    5. Return the result
    """

    # 1. Find the size of a section
    size = [len(set(row)) == 1 and row[0] != 0 for row in grid].index(True)
    tops = range(0, len(grid), size + 1)
    lefts = range(0, len(grid[0]), size + 1)

    # 2. Find the figure
    for top in tops:
        for left in lefts[1:]:
            section = [row[left:left + size] for row in grid[top:top + size]]
            if any(sum(section, [])):
                figure = section

    # 3. Take the color of each row of sections
    colors = [max(grid[top + 1][:size]) for top in tops]

    # 4. Draw the figure in all sections
    result = [row[:] for row in grid]
    for top, color in zip(tops, colors):
        for left in lefts:
            for r in range(size):
                for c in range(size):
                    result[top + r][left + c] = color if figure[r][c] != 0 else 0

    return result
