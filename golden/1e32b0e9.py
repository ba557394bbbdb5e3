def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of one color divide the grid into square blocks of the same size
    3. The block at the top left contains a complete shape of another color
    4. The other blocks contain only some of the cells of this shape, or none
    5. The output adds the missing cells in the color of the lines

    Procedure:
    1. Find the first line, which gives the color of the lines and the size of a block
    2. Find the cells of the shape in the block at the top left
    3. In each block, set the cells of the shape that are 0 to the color of the lines
    4. Return the result
    """

    # 1. Find the first line
    size = next(r for r, row in enumerate(grid) if row[0] != 0 and len(set(row)) == 1)
    line = grid[size][0]

    # 2. Find the cells of the shape
    cells = [(r, c) for r in range(size) for c in range(size) if grid[r][c] != 0]

    # 3. Add the missing cells in each block
    result = [row[:] for row in grid]
    for top in range(0, len(grid), size + 1):
        for left in range(0, len(grid[0]), size + 1):
            for r, c in cells:
                if result[top + r][left + c] == 0:
                    result[top + r][left + c] = line

    return result
