def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of 0 divide the grid into square sections of the same size on a background of 7
    3. One section contains a figure of another color
    4. The other sections are empty or have a single 0 in their center
    5. In the output the sections with a 0 in the center show a copy of the figure without the 0
    6. The other sections stay the same

    Procedure:
    1. Find the size of the sections: the number of rows above the first row of 0s
    2. Find the section with a color that is neither 0 nor 7, the figure
    3. Replace each section that has a 0 in its center by the figure
    4. Return the result
    """

    # 1. Find the size of the sections
    size = [set(row) for row in grid].index({0})
    corners = [(r, c) for r in range(0, len(grid), size + 1)
               for c in range(0, len(grid[0]), size + 1)]

    # 2. Find the figure
    for top, left in corners:
        section = [row[left:left + size] for row in grid[top:top + size]]
        if set(sum(section, [])) - {0, 7}:
            figure = section

    # 3. Replace sections with a 0 in the center by the figure
    result = [row[:] for row in grid]
    for top, left in corners:
        if grid[top + size // 2][left + size // 2] == 0:
            for r in range(size):
                result[top + r][left:left + size] = figure[r]

    return result
