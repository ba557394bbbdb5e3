def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains outlines of 1 on a background of 0
    3. Some outlines are closed, others have a gap
    4. In the output a line of 2 runs around each closed outline, touching it also diagonally
    5. A line of 3 runs along the inside of each closed outline, touching it also diagonally
    6. Open outlines and all other cells stay the same

    Procedure:
    1. Find the outside, cells of 0 connected with the border in the four directions
    2. Find the objects of 1, connected in the four directions
    3. Take those that touch a cell of 0 that is not outside, also diagonally
    4. Set the cells of 0 that touch them, also diagonally, to 2 outside and to 3 inside
    5. Return the result
    """

    # 1. Find the outside
    height = len(grid)
    width = len(grid[0])

    def connected(stack, color):
        found = set()
        while stack:
            r, c = stack.pop()
            if 0 <= r < height and 0 <= c < width and grid[r][c] == color and (r, c) not in found:
                found.add((r, c))
                stack += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
        return found

    border = [(r, c) for r in range(height) for c in range(width)
              if r in (0, height - 1) or c in (0, width - 1)]
    outside = connected(border, 0)

    # 2. Find the objects of 1
    result = [row[:] for row in grid]
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 1 and (r, c) not in seen:
                cells = connected([(r, c)], 1)
                seen |= cells

    # 3. Take those that touch a cell of 0 that is not outside
                around = {(y, x) for cr, cc in cells for y in range(cr - 1, cr + 2)
                          for x in range(cc - 1, cc + 2) if 0 <= y < height and 0 <= x < width}
                around = {(y, x) for y, x in around if grid[y][x] == 0}
                if around <= outside:
                    continue

    # 4. Set the cells that touch them to 2 outside and to 3 inside
                for y, x in around:
                    result[y][x] = 2 if (y, x) in outside else 3

    return result
