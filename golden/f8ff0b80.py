def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains three objects of different colors on a background of 0
    2. The objects have different numbers of cells
    3. The output is a single column with one cell for each object
    4. The colors are sorted by the number of cells, the largest object is at the top

    Procedure:
    1. Count the cells of each color
    2. Sort the colors by their count, the highest count first
    3. Make a column of the sorted colors
    4. Return the result
    """

    # 1. Count the cells of each color
    counts = {}
    for row in grid:
        for color in row:
            if color != 0:
                counts[color] = counts.get(color, 0) + 1

    # 2. Sort the colors by their count
    colors = sorted(counts, key=counts.get, reverse=True)

    # 3. Make a column of the sorted colors
    result = [[color] for color in colors]

    return result
