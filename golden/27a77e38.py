def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. A row of 5s in the middle separates the two halves
    3. The upper half contains several colors, the lower half is empty
    4. The cell in the middle of the last row becomes the most frequent color of the upper half

    Procedure:
    1. Find the most frequent color of the upper half
    2. Copy the grid and set the cell in the middle of the last row to that color
    3. Return the result
    """

    from collections import Counter

    # 1. Find the most frequent color of the upper half
    height = len(grid)
    width = len(grid[0])
    counts = Counter()
    for row in grid[:height // 2]:
        counts.update(row)
    color = counts.most_common(1)[0][0]

    # 2. Set the cell in the middle of the last row to that color
    result = [row[:] for row in grid]
    result[height - 1][width // 2] = color

    return result
