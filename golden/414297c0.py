def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains a large filled rectangle and small objects on a background of 0
    2. The rectangle contains a few single cells of other colors
    3. Each small object consists of 2s around or beside one cell of another color
    4. Most of these colors also occur as a single cell in the rectangle
    5. The output is the rectangle, with the 2s of each object around the cell of the same color

    Procedure:
    1. Find the color of the rectangle, the most common color other than 0, and its bounding box
    2. Cut out the rectangle as the result
    3. For each cell outside it that is not 0 or 2 find the cell of its color inside, if any
    4. Copy the 2s among the 8 neighbors of the outer cell to the same places around the inner cell
    5. Return the result
    """

    # 1. Find the color of the rectangle and its bounding box
    height = len(grid)
    width = len(grid[0])
    colors = [color for row in grid for color in row if color != 0]
    main = max(set(colors), key=colors.count)
    rows = [r for r in range(height) if main in grid[r]]
    columns = [c for c in range(width) if main in [row[c] for row in grid]]
    top, bottom, left, right = rows[0], rows[-1], columns[0], columns[-1]

    # 2. Cut out the rectangle
    result = [row[left:right + 1] for row in grid[top:bottom + 1]]

    # 3. For each outer cell find the cell of its color inside, if any
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] not in (0, 2, main)]
    inside = [(r, c) for r, c in cells if top <= r <= bottom and left <= c <= right]
    places = {grid[r][c]: (r - top, c - left) for r, c in inside}
    for r, c in cells:
        if (r, c) in inside or grid[r][c] not in places:
            continue
        tr, tc = places[grid[r][c]]

    # 4. Copy the 2s among the neighbors of the outer cell
        for dr in (-1, 0, 1):
            for dc in (-1, 0, 1):
                if 0 <= r + dr < height and 0 <= c + dc < width and grid[r + dr][c + dc] == 2:
                    result[tr + dr][tc + dc] = 2

    return result
