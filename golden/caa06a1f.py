def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a repeating pattern at the upper left
    3. The lower right part of the grid is filled with one color, the color of the last cell
    4. In the output the pattern moves one cell to the left and fills the whole grid

    Procedure:
    1. Find the height and the width of the part with the pattern
    2. Find the smallest steps after which the pattern repeats down and to the right
    3. Fill the result with the pattern, moved one cell to the left
    4. Return the result
    """

    # 1. Find the height and the width of the part with the pattern
    fill = grid[-1][-1]
    height = len(grid)
    width = len(grid[0])
    part_height = height
    while all(color == fill for color in grid[part_height - 1]):
        part_height -= 1
    part_width = width
    while all(row[part_width - 1] == fill for row in grid):
        part_width -= 1
    part = [row[:part_width] for row in grid[:part_height]]

    # 2. Find the smallest steps after which the pattern repeats
    def find_step(rows):
        for step in range(1, len(rows) + 1):
            if all(rows[n] == rows[n - step] for n in range(step, len(rows))):
                return step

    step_r = find_step(part)
    step_c = find_step([list(column) for column in zip(*part)])

    # 3. Fill the result with the pattern, moved one cell to the left
    result = []
    for r in range(height):
        result.append([part[r % step_r][(c + 1) % step_c] for c in range(width)])

    return result
