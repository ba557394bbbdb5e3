def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains objects of different colors on a background of 0
    2. Each object has a height and a width of 3
    3. One object has a single cell of 8 in it
    4. The output is a 3x3 grid that shows this object
    5. In the output the cell of 8 has the color of the other cells of the object

    Procedure:
    1. Find the cell of 8
    2. Find all cells of its object, connected also diagonally
    3. Find the color of the object and cut it out, with the 8 replaced by this color
    4. Return the result
    """

    # 1. Find the cell of 8
    height = len(grid)
    width = len(grid[0])
    start = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 8][0]

    # 2. Find all cells of its object
    cells = [start]
    stack = [start]
    while stack:
        r, c = stack.pop()
        for nr in range(max(0, r - 1), min(height, r + 2)):
            for nc in range(max(0, c - 1), min(width, c + 2)):
                if grid[nr][nc] != 0 and (nr, nc) not in cells:
                    cells.append((nr, nc))
                    stack.append((nr, nc))

    # 3. Cut out the object in its color
    color = [grid[r][c] for r, c in cells if grid[r][c] != 8][0]
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)
    right = max(c for r, c in cells)
    result = [[0] * (right - left + 1) for _ in range(bottom - top + 1)]
    for r, c in cells:
        result[r - top][c - left] = color

    return result
