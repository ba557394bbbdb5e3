def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The last row is a floor of one color, the row above it has gaps of different widths
    3. Above them, there are rectangles of other colors on a background of 0
    4. The rectangles fall, rotated if necessary, until each one stands in a gap on the floor
    5. Each rectangle fills the width of its gap
    6. The larger the rectangle, the wider its gap

    Procedure:
    1. Find the gaps in the row above the floor, and sort them by width
    2. Count the cells of each rectangle, and sort the rectangles by it
    3. Draw each rectangle in its gap, row by row from the bottom until all its cells are used
    4. Return the result
    """

    # 1. Find the gaps and sort them by width
    from collections import Counter
    height = len(grid)
    width = len(grid[0])
    gaps = []
    for c in range(width):
        if grid[-2][c] == 0:
            if c == 0 or grid[-2][c - 1] != 0:
                gaps.append([])
            gaps[-1].append(c)
    gaps.sort(key=len)

    # 2. Count the cells of each rectangle and sort the rectangles
    counts = Counter(cell for row in grid[:-2] for cell in row if cell != 0)
    rectangles = sorted(counts.items(), key=lambda item: item[1])

    # 3. Draw each rectangle in its gap
    result = [[0] * width for _ in range(height - 2)] + [row[:] for row in grid[-2:]]
    for gap, (color, count) in zip(gaps, rectangles):
        for n in range(count // len(gap)):
            for c in gap:
                result[height - 2 - n][c] = color

    return result
