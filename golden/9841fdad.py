def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. A frame of one color has a left and a wider right panel, divided by a column of this color
    3. The left panel contains rectangles on another background, the right panel is empty
    4. In the output the rectangles are copied to the right panel, into the same rows
    5. A copy keeps the distance to the side of the panel that is nearer
    6. A rectangle with the same distance to both sides is stretched and keeps both distances

    Procedure:
    1. Find the column that divides the left panel from the right panel
    2. The background is the top left color of the left panel, find the runs of others in its rows
    3. Count the cells from each run to the left and to the right side of its panel
    4. Copy it to the right panel with the distance to the nearer side, stretch it to both if equal
    5. Return the result
    """

    # 1. Find the column that divides the panels
    height = len(grid)
    width = len(grid[0])
    middle = [c for c in range(1, width) if grid[1][c] == grid[0][0]][0]

    # 2. Find the runs of colors other than the background in each row of the left panel
    background = grid[1][1]
    runs = []
    for r in range(1, height - 1):
        for c in range(1, middle):
            color = grid[r][c]
            if color != background and grid[r][c - 1] != color:
                end = c
                while grid[r][end + 1] == color:
                    end += 1
                runs.append((r, c, end))

    # 3. Count the cells to both sides of the panel
    distances = [(start - 1, middle - 1 - end) for r, start, end in runs]

    # 4. Copy each run to the right panel
    result = [row[:] for row in grid]
    for (r, start, end), (left, right) in zip(runs, distances):
        first = middle + 1 + left
        last = width - 2 - right
        if left < right:
            last = first + end - start
        elif right < left:
            first = last - (end - start)
        for c in range(first, last + 1):
            result[r][c] = grid[r][start]

    return result
