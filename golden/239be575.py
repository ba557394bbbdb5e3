def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains two 2x2 squares of 2 and scattered cells of 8 on a background of 0
    2. The output is a single cell
    3. It is 8 if cells of 8 connect the two squares, also diagonally, and 0 if not

    Procedure:
    1. Find all cells that can be reached from the first cell of 2 over cells that are not 0
    2. Check whether all cells of 2 were reached and set the result to 8 or 0
    3. Return the result
    """

    # 1. Find all cells that can be reached from the first cell of 2
    height = len(grid)
    width = len(grid[0])
    twos = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2]
    reached = set()
    stack = [twos[0]]
    while stack:
        r, c = stack.pop()
        if not (0 <= r < height and 0 <= c < width):
            continue
        if grid[r][c] == 0 or (r, c) in reached:
            continue
        reached.add((r, c))
        stack.extend([(r + dr, c + dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1)])

    # 2. Check whether all cells of 2 were reached
    connected = all(cell in reached for cell in twos)
    result = [[8 if connected else 0]]

    return result
