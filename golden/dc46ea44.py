def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. A row of 4s in the middle separates the grid into two halves
    3. The upper half is empty, the lower half contains a hook of 6 and a figure of another color
    4. In the output, the lower half is empty, and the hook is at the same place in the upper half
    5. The figure hangs on the hook, its lower right corner at the leftmost cell of the hook

    Procedure:
    1. Find the row of 4s, the cells of the hook and the cells of the figure
    2. Create a result filled with 7, with the row of 4s
    3. Draw the hook in the upper half
    4. Draw the figure with its lower right corner at the leftmost cell of the hook
    5. Return the result
    """

    # 1. Find the row of 4s, the hook and the figure
    height = len(grid)
    width = len(grid[0])
    middle = height // 2
    lower = [(r, c) for r in range(middle + 1, height) for c in range(width) if grid[r][c] != 7]
    hook = [(r, c) for r, c in lower if grid[r][c] == 6]
    figure = [(r, c) for r, c in lower if grid[r][c] != 6]

    # 2. Create the result
    result = [[7] * width for _ in range(height)]
    result[middle] = grid[middle][:]

    # 3. Draw the hook in the upper half
    for r, c in hook:
        result[r - middle - 1][c] = 6

    # 4. Draw the figure
    hook_r, hook_c = min(hook, key=lambda cell: cell[1])
    bottom = max(r for r, c in figure)
    right = max(c for r, c in figure)
    for r, c in figure:
        result[r - bottom + hook_r - middle - 1][c - right + hook_c] = grid[r][c]

    return result
