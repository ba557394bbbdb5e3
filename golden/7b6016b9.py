def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains lines of one color on a background of 0
    3. Regions of 0 enclosed by the lines become 2
    4. All other cells of 0 become 3

    Procedure:
    1. Find all cells of 0 that can be reached from the border up, down, left or right
    2. Set the reached cells to 3 and the other cells of 0 to 2
    3. Return the result
    """

    # 1. Find all cells of 0 reached from the border
    height = len(grid)
    width = len(grid[0])
    zeros = {(r, c) for r in range(height) for c in range(width) if grid[r][c] == 0}
    reached = [(r, c) for r, c in zeros if r in (0, height - 1) or c in (0, width - 1)]
    enclosed = zeros - set(reached)
    for r, c in reached:
        for near in [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]:
            if near in enclosed:
                enclosed.remove(near)
                reached.append(near)

    # 2. Set the reached cells to 3 and the others to 2
    result = [[3 if color == 0 else color for color in row] for row in grid]
    for r, c in enclosed:
        result[r][c] = 2

    return result
