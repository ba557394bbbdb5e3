def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains two objects side by side on a background of 0, each of one color
    2. The objects enclose some cells of 0 that cannot reach the border of the grid
    3. The output is a 3x3 grid
    4. Each color has as many cells in the output as its object encloses cells of 0
    5. The cells of the left color come first, row by row from left to right
    6. The cells of the right color begin in the next row

    Procedure:
    1. Find all cells of 0 that can be reached from the border over cells of 0
    2. Count the enclosed cells of 0 for each color, the color next to them on the left
    3. Fill a 3x3 result with the colors from left to right, beginning a new row for each color
    4. Return the result
    """

    # 1. Find all cells of 0 that can be reached from the border
    height = len(grid)
    width = len(grid[0])
    reached = set()
    stack = []
    for r in range(height):
        for c in range(width):
            if r in (0, height - 1) or c in (0, width - 1):
                stack.append((r, c))
    while stack:
        r, c = stack.pop()
        if not (0 <= r < height and 0 <= c < width):
            continue
        if grid[r][c] != 0 or (r, c) in reached:
            continue
        reached.add((r, c))
        stack.extend([(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)])

    # 2. Count the enclosed cells of 0 for each color
    counts = {}
    for c in range(width):
        for r in range(height):
            if grid[r][c] == 0 and (r, c) not in reached:
                color = [cell for cell in grid[r][:c] if cell != 0][-1]
                counts[color] = counts.get(color, 0) + 1

    # 3. Fill the result, beginning a new row for each color
    result = [[0] * 3 for _ in range(3)]
    row = 0
    for color, count in counts.items():
        for k in range(count):
            result[row + k // 3][k % 3] = color
        row += (count + 2) // 3

    return result
