def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains rectangular frames of different colors on a background of 0
    2. The frames contain some cells of 5
    3. The output has one row for each frame
    4. Each row begins with cells of the color of its frame, the rest is 0
    5. The number of colored cells is the number of 5s in the frame
    6. The rows are sorted, the shortest line is at the top, the longest has the full width

    Procedure:
    1. Find the colors other than 0 and 5
    2. Count the 5s in the smallest rectangle around all cells of each color
    3. Sort the colors by their count, smallest first
    4. Draw a row for each: count cells of the color, then 0s up to the width of the largest count
    5. Return the result
    """

    # 1. Find the colors
    colors = {color for row in grid for color in row} - {0, 5}

    # 2. Count the 5s in the rectangle of each color
    counts = []
    for color in colors:
        cells = [(r, c) for r, row in enumerate(grid) for c in range(len(row)) if row[c] == color]
        rows = [r for r, c in cells]
        columns = [c for r, c in cells]
        inside = [row[min(columns):max(columns) + 1] for row in grid[min(rows):max(rows) + 1]]
        counts.append((sum(row.count(5) for row in inside), color))

    # 3. Sort by the count
    counts.sort()

    # 4. Draw a row for each color
    width = counts[-1][0]
    result = [[color] * count + [0] * (width - count) for count, color in counts]

    return result
