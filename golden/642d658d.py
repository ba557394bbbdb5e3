def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a background pattern of 0 and one other color, with scattered cells
    2. Some cells of 4 are surrounded by four cells of one color, they look like flowers
    3. The flowers have different colors
    4. The output is a single cell
    5. Its color is the color of most flowers

    Procedure:
    1. Find the cells of 4 whose neighbors above, below, left and right all have one same color
    2. Count these flowers by the color of the neighbors
    3. The result is one cell of the most common color
    4. Return the result
    """

    # 1. Find the cells of 4 with four neighbors of one color
    colors = []
    for r in range(1, len(grid) - 1):
        for c in range(1, len(grid[0]) - 1):
            around = {grid[r - 1][c], grid[r + 1][c], grid[r][c - 1], grid[r][c + 1]}
            if grid[r][c] == 4 and len(around) == 1:
                colors.extend(around)

    # 2. Count the flowers by color
    counts = {color: colors.count(color) for color in colors}

    # 3. Make one cell of the most common color
    result = [[max(counts, key=counts.get)]]

    return result
