def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains cells of several colors without order
    3. The output has as many cells of each color as the input
    4. The cells of each color are put together, the most frequent color first
    5. They fill the columns from left to right, each column from bottom to top

    Procedure:
    1. Count the cells of each color
    2. List all cells by color, the most frequent color first
    3. Fill the columns from left to right, each from bottom to top
    4. Return the result
    """

    # 1. Count the cells of each color
    from collections import Counter
    height = len(grid)
    width = len(grid[0])
    counts = Counter(cell for row in grid for cell in row)

    # 2. List all cells by color
    cells = []
    for color, count in counts.most_common():
        cells.extend([color] * count)

    # 3. Fill the columns
    result = [[0] * width for _ in range(height)]
    for i, color in enumerate(cells):
        result[height - 1 - i % height][i // height] = color

    return result
