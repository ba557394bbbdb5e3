def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains shapes of one color each on a background of 0
    3. The shapes lie one below the other, each row contains only one color and 0
    4. In the output the shapes come in the opposite order from top to bottom
    5. The shapes are not flipped, the rows of each shape keep their order
    6. The empty rows at the top and at the bottom stay

    Procedure:
    1. Collect the rows that are not all 0 and group neighboring rows of the same color
    2. Put the groups in the opposite order
    3. Write their rows from top to bottom into the places of the rows that are not all 0
    4. Return the result
    """

    # 1. Group neighboring rows of the same color
    places = [r for r in range(len(grid)) if any(grid[r])]
    groups = []
    for r in places:
        if groups and max(groups[-1][-1]) == max(grid[r]):
            groups[-1].append(grid[r][:])
        else:
            groups.append([grid[r][:]])

    # 2. Put the groups in the opposite order
    rows = [row for group in groups[::-1] for row in group]

    # 3. Write their rows into the places
    result = [row[:] for row in grid]
    for r, row in zip(places, rows):
        result[r] = row

    return result
