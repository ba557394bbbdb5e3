def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of one color divide the grid into squares of 0 of the same size
    3. Some cells of the lines are missing, they are 0
    4. Squares without a gap around them are filled with 3 in the output
    5. Squares that are connected by gaps and the gaps themselves become 4

    Procedure:
    1. Find the size of the squares: the first row that is mostly not 0 is a line
    2. Find all objects of cells of 0
    3. Fill an object with 3 if it is exactly one square, else with 4
    4. Return the result
    """

    # 1. Find the size of the squares
    height = len(grid)
    width = len(grid[0])
    size = next(r for r in range(height) if grid[r].count(0) < width / 2)

    # 2. Find all objects of cells of 0
    objects = []
    seen = set()
    for r in range(height):
        for c in range(width):
            cells = []
            stack = [(r, c)]
            while stack:
                cr, cc = stack.pop()
                if not (0 <= cr < height and 0 <= cc < width):
                    continue
                if grid[cr][cc] != 0 or (cr, cc) in seen:
                    continue
                seen.add((cr, cc))
                cells.append((cr, cc))
                stack.extend([(cr + 1, cc), (cr - 1, cc), (cr, cc + 1), (cr, cc - 1)])
            if cells:
                objects.append(cells)

    # 3. Fill an object with 3 if it is exactly one square, else with 4
    result = [row[:] for row in grid]
    for cells in objects:
        color = 3 if len(cells) == size * size else 4
        for r, c in cells:
            result[r][c] = color

    return result
