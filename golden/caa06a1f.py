def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a repeating pattern at the upper left
    3. The lower right part of the grid is filled with one color, the color of the last cell
    4. In the output the pattern moves one cell to the left and fills the whole grid

    Procedure:
    1. Leave out the last rows and columns that are filled with the color of the last cell
    2. Find the smallest steps after which the pattern repeats down and to the right
    3. Fill the result with the pattern, moved one cell to the left
    4. Return the result
    """

    # 1. Leave out the last rows and columns that are filled with the color of the last cell
    def find_step(rows):
        while all(color == grid[-1][-1] for color in rows[-1]):
            rows = rows[:-1]

    # 2. Find the smallest steps after which the pattern repeats
        for step in range(1, len(rows) + 1):
            if rows[step:] == rows[:-step]:
                return step

    step_r = find_step(grid)
    step_c = find_step(list(zip(*grid)))

    # 3. Fill the result with the pattern, moved one cell to the left
    result = []
    for r in range(len(grid)):
        result.append([grid[r % step_r][(c + 1) % step_c] for c in range(len(grid[0]))])

    return result
