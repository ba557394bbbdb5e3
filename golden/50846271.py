def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains crosses of 2 on a noisy ground of 0 and 5
    3. All crosses have four arms of the same length, an arm may be cut off by the border
    4. Some cells of the crosses are hidden, they are 5 instead of 2
    5. The hidden cells of the crosses become 8, all other cells stay the same

    Procedure:
    1. For an arm length, list all crosses without a cell of 0
    2. Choose the cross with most new cells of 2 again and again, until no cell of 2 is left
    3. Take the arm length that needs the fewest crosses, the longest one of several
    4. Set the cells of 5 in the chosen crosses to 8
    5. Return the result
    """

    # 1. List all crosses without a cell of 0 for an arm length
    height = len(grid)
    width = len(grid[0])
    twos = {(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2}

    def find_crosses(length):
        crosses = []
        for r in range(height):
            for c in range(width):
                cells = {(r, c)}
                for step in range(1, length + 1):
                    cells |= {(r + step, c), (r - step, c), (r, c + step), (r, c - step)}
                inside = {(nr, nc) for nr, nc in cells if 0 <= nr < height and 0 <= nc < width}
                if all(grid[nr][nc] != 0 for nr, nc in inside):
                    crosses.append(inside)
        return crosses

    # 2. Choose the cross with most new cells of 2 again and again
    def choose(crosses):
        remaining = set(twos)
        chosen = []
        while remaining:
            best = set()
            for cross in crosses:
                if (len(cross & remaining), len(cross)) > (len(best & remaining), len(best)):
                    best = cross
            if not best & remaining:
                return None
            chosen.append(best)
            remaining -= best
        return chosen

    # 3. Take the arm length that needs the fewest crosses
    options = [choose(find_crosses(length)) for length in range(4, 0, -1)]
    chosen = min([option for option in options if option is not None], key=len, default=[])

    # 4. Set the cells of 5 in the chosen crosses to 8
    result = [row[:] for row in grid]
    for cross in chosen:
        for r, c in cross:
            if grid[r][c] == 5:
                result[r][c] = 8

    return result
