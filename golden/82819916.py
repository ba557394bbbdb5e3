def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. One row is filled completely with a pattern of two colors
    3. Other rows show only the beginning of the same pattern in two other colors
    4. The remaining rows are empty
    5. In the output each begun row is completed with the pattern in its own colors

    Procedure:
    1. Find the complete row
    2. For each begun row, find which color it has for each color of the complete row
    3. Fill the row with the pattern in these colors
    4. Return the result
    """

    # 1. Find the complete row
    width = len(grid[0])
    pattern = next(row for row in grid if 0 not in row)

    # 2. Find the colors of each begun row
    result = [row[:] for row in grid]
    new_colors = []
    for row in grid:
        new_colors.append({pattern[c]: row[c] for c in range(width) if row[c] != 0})

    # 3. Fill each begun row with the pattern
    for r, colors in enumerate(new_colors):
        if colors:
            result[r] = [colors.get(color, 0) for color in pattern]

    return result
