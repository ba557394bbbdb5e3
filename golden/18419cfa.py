def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains closed outlines of 8 on a background of 0
    3. Each outline is symmetric and contains cells of 2
    4. In the output further cells of 2 are added inside the outlines
    5. Then the cells of 2 in each outline are symmetric too, left to right and top to bottom

    Procedure:
    1. Find the outlines of 8, connected also diagonally, and their bounding boxes
    2. Mirror each 2 in a bounding box left to right, top to bottom and both ways in this box
    3. Return the result
    """

    # 1. Find the outlines of 8 and their bounding boxes
    height = len(grid)
    width = len(grid[0])
    boxes = []
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 8 or (r, c) in seen:
                continue
            cells = []
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                cells.append((cr, cc))
                for nr in range(max(cr - 1, 0), min(cr + 2, height)):
                    for nc in range(max(cc - 1, 0), min(cc + 2, width)):
                        if grid[nr][nc] == 8 and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            stack.append((nr, nc))
            rows = [cell[0] for cell in cells]
            columns = [cell[1] for cell in cells]
            boxes.append((min(rows), max(rows), min(columns), max(columns)))

    # 2. Mirror each 2 in a bounding box
    result = [row[:] for row in grid]
    for top, bottom, left, right in boxes:
        for r in range(top, bottom + 1):
            for c in range(left, right + 1):
                if grid[r][c] == 2:
                    result[r][left + right - c] = 2
                    result[top + bottom - r][c] = 2
                    result[top + bottom - r][left + right - c] = 2

    return result
