def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains four objects of different colors on a background of 8
    3. Each object has a tip that points to the same middle cell between the objects
    4. One object has more cells than each of the others
    5. In the output it keeps its tip and gets a line of three cells at the side far from it
    6. The other objects lose their tips

    Procedure:
    1. Find the 8 with four different nearest colors up, down, left, right, as near as possible
    2. Set these four cells, the tips, to 8 except the one of the most common of the four colors
    3. From that tip go on away from the middle to the first cell outside the box of its color
    4. There draw a line of three cells of its color across this direction, centered on that cell
    5. Return the result
    """

    # 1. Find the 8 whose nearest cells in four directions have four colors
    height = len(grid)
    width = len(grid[0])
    choices = []
    for row in range(height):
        for column in range(width):
            tips = []
            for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                r, c = row, column
                while 0 <= r < height and 0 <= c < width and grid[r][c] == 8:
                    r, c = r + dr, c + dc
                if 0 <= r < height and 0 <= c < width:
                    tips.append((grid[r][c], r, c, dr, dc))
            if grid[row][column] == 8 and len({tip[0] for tip in tips}) == 4:
                total = sum(abs(r - row) + abs(c - column) for color, r, c, dr, dc in tips)
                choices.append((total, tips))
    total, tips = min(choices)

    # 2. Set the tips to 8 except the one of the most common color
    result = [line[:] for line in grid]
    for color, r, c, dr, dc in tips:
        result[r][c] = 8
    counts = [sum(line.count(tip[0]) for line in grid) for tip in tips]
    color, r, c, dr, dc = tips[counts.index(max(counts))]
    result[r][c] = color

    # 3. Go on to the first cell outside the box of its color
    rows = [y for y in range(height) if color in grid[y]]
    columns = [x for x in range(width) if any(line[x] == color for line in grid)]
    while rows[0] <= r <= rows[-1] and columns[0] <= c <= columns[-1]:
        r, c = r + dr, c + dc

    # 4. Draw a line of three cells across the direction
    for i in (-1, 0, 1):
        if 0 <= r + dc * i < height and 0 <= c + dr * i < width:
            result[r + dc * i][c + dr * i] = color

    return result
