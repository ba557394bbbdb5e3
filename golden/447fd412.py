def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains one complete shape of cells of 1 and 2 on a background of 0
    3. All other cells of 2 are parts of larger or equal copies of the shape
    4. In a copy each cell of the shape is a square, the size of the squares may differ by copy
    5. The copies lack their cells of 1, in the output these are added
    6. Cells of 1 that fall outside the grid are left out

    Procedure:
    1. Find the complete shape by going from a cell of 1 to all connected cells
    2. Find the cells of 2 that are not part of it
    3. Try square sizes from large to small: if all cells of 2 of a copy are there, add its 1s
    4. Return the result
    """

    # 1. Find the complete shape
    height = len(grid)
    width = len(grid[0])
    ones = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 1]
    shape = set()
    stack = ones[:1]
    while stack:
        r, c = stack.pop()
        if not (0 <= r < height and 0 <= c < width):
            continue
        if grid[r][c] == 0 or (r, c) in shape:
            continue
        shape.add((r, c))
        stack.extend([(r + dr, c + dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1)])
    marks = sorted((r, c) for r, c in shape if grid[r][c] == 2)
    first_r, first_c = marks[0]

    def scaled(cells, top, left, size):
        squares = set()
        for r, c in cells:
            for dr in range(size):
                for dc in range(size):
                    nr = top + (r - first_r) * size + dr
                    nc = left + (c - first_c) * size + dc
                    squares.add((nr, nc))
        return squares

    # 2. Find the cells of 2 that are not part of it
    twos = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2]
    free = set(twos) - shape

    # 3. Add the 1s of each copy whose cells of 2 are all there
    result = [row[:] for row in grid]
    for size in range(min(height, width), 0, -1):
        for top, left in twos:
            squares = scaled(marks, top, left, size)
            if squares <= free:
                free -= squares
                for r, c in scaled(ones, top, left, size):
                    if 0 <= r < height and 0 <= c < width:
                        result[r][c] = 1

    return result
