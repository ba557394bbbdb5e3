def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of two colors on a background of 7
    3. Each color has an object with a notch at the right border
    4. One of the colors also has an object at the left border
    5. In the output this object has moved into the notch at the right
    6. Together they become a filled rectangle, one column wider than the object at the right
    7. The color without an object at the left border stays the same

    Procedure:
    1. Find the color other than 7 in the first column
    2. Find the 4-connected cells of this color that touch the right border, and their bounding box
    3. Remove all cells of this color
    4. Fill the rows of the box in this color, from one column left of it to the right border
    5. Return the result
    """

    # 1. Find the color in the first column
    height = len(grid)
    width = len(grid[0])
    color = [row[0] for row in grid if row[0] != 7][0]

    # 2. Find its cells at the right border and their bounding box
    stack = [(r, width - 1) for r in range(height) if grid[r][-1] == color]
    cells = set(stack)
    while stack:
        r, c = stack.pop()
        for nr, nc in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in cells:
                if grid[nr][nc] == color:
                    cells.add((nr, nc))
                    stack.append((nr, nc))
    top = min(r for r, c in cells)
    bottom = max(r for r, c in cells)
    left = min(c for r, c in cells)

    # 3. Remove all cells of this color
    result = [[7 if cell == color else cell for cell in row] for row in grid]

    # 4. Fill the rows of the box, from one column left of it to the right border
    for r in range(top, bottom + 1):
        for c in range(left - 1, width):
            result[r][c] = color

    return result
