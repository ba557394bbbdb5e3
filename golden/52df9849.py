def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input, 16x16 cells
    2. The input contains rectangles, lines and other shapes in colors on a background of 7
    3. Each color has one shape, some shapes cover a part of another one
    4. In the output the covered part is in front and visible
    5. A covered rectangle is completed to its bounding box
    6. Gaps that another color makes in a row or a diagonal line are closed

    Procedure:
    1. Take each color other than 7, those with fewer cells first, and find its bounding box
    2. If the box contains no 7 but other colors, fill the whole box with the color
    3. If it contains 7, fill cells of other colors, not 7, between cells of it in a row or diagonal
    4. Return the result
    """

    # 1. Take each color, fewer cells first, and find its bounding box
    size = len(grid)
    result = [row[:] for row in grid]
    flat = [color for row in grid for color in row if color != 7]
    for color in sorted(set(flat), key=flat.count):
        cells = [(r, c) for r in range(size) for c in range(size) if grid[r][c] == color]
        columns = [c for r, c in cells]
        box = [(r, c) for r in range(cells[0][0], cells[-1][0] + 1)
               for c in range(min(columns), max(columns) + 1)]

    # 2. If the box contains no 7 but other colors, fill it
        if all(grid[r][c] != 7 for r, c in box):
            if len(box) > len(cells):
                for r, c in box:
                    result[r][c] = color
            continue

    # 3. If it contains 7, fill other colors between cells of it in a row or diagonal
        for r, c in cells:
            for dr, dc in ((0, 1), (1, 1), (1, -1)):
                gap = []
                nr, nc = r + dr, c + dc
                while 0 <= nr < size and 0 <= nc < size and grid[nr][nc] not in (7, color):
                    gap.append((nr, nc))
                    nr, nc = nr + dr, nc + dc
                if 0 <= nr < size and 0 <= nc < size and grid[nr][nc] == color:
                    for gr, gc in gap:
                        result[gr][gc] = color

    return result
