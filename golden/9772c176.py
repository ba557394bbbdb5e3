def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains objects of 8 on a background of 0, rectangles with cut corners
    3. Each object has four straight sides, its top and bottom row, left and right column
    4. In the output a triangle of 4 stands on each side and points away from the object
    5. The triangle begins next to the side and is 2 cells shorter, each further line again by 2

    Procedure:
    1. Find the 4-connected objects of 8
    2. In each of the four directions take its outermost row or column, the side
    3. As long as more than 2 cells are left, leave out the first and last and move one step outward
    4. Draw the cells in 4 after each step, where they are inside the grid and 0
    5. Return the result
    """

    # 1. Find the 4-connected objects of 8
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
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
                for nr, nc in ((cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)):
                    if 0 <= nr < height and 0 <= nc < width:
                        if grid[nr][nc] == 8 and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            stack.append((nr, nc))

    # 2. In each of the four directions take its outermost row or column
            for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                far = max(cr * dr + cc * dc for cr, cc in cells)
                side = sorted((cr, cc) for cr, cc in cells if cr * dr + cc * dc == far)

    # 3. Leave out the first and last cell and move one step outward
    # 4. Draw the cells in 4 where they are 0
                while len(side) > 2:
                    side = [(cr + dr, cc + dc) for cr, cc in side[1:-1]]
                    for cr, cc in side:
                        if 0 <= cr < height and 0 <= cc < width and grid[cr][cc] == 0:
                            result[cr][cc] = 4

    return result
