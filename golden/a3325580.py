def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains objects of different colors on a background of 0
    2. The output has one column for each object with the most cells
    3. Each column is filled with the color of its object
    4. The columns are in the order of the objects from left to right
    5. The height of the output is the number of cells of these objects

    Procedure:
    1. Count the cells of each color and find the left column of each color
    2. Keep the colors with the most cells and sort them from left to right
    3. Make one row of these colors and repeat it as many times as an object has cells
    4. Return the result
    """

    # 1. Count the cells and find the left column of each color
    counts = {}
    left = {}
    for row in grid:
        for c, color in enumerate(row):
            if color != 0:
                counts[color] = counts.get(color, 0) + 1
                left[color] = min(left.get(color, c), c)

    # 2. Keep the colors with the most cells, from left to right
    largest = max(counts.values())
    colors = [color for color in counts if counts[color] == largest]
    colors.sort(key=lambda color: left[color])

    # 3. Make one row and repeat it
    result = [colors[:] for _ in range(largest)]

    return result
