def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains two rectangles of different colors on a background of one color
    3. The rectangles lie side by side or one above the other
    4. In the output each color fills half of the space between the rectangles, next to its own
    5. The filled space reaches from one border of the grid to the other
    6. If the number of lines between is odd, the middle line stays the same

    Procedure:
    1. If the rectangles lie side by side, swap the rows and columns of the grid
    2. Find the rows of the upper and of the lower rectangle
    3. Fill the upper and the lower half of the rows between them
    4. If the rows and columns were swapped, swap them back
    5. Return the result
    """

    # 1. Swap the rows and columns if the rectangles lie side by side
    background = grid[0][0]
    swapped = any(len(set(row) - {background}) == 2 for row in grid)
    result = [row[:] for row in grid]
    if swapped:
        result = [list(row) for row in zip(*result)]

    # 2. Find the rows of the upper and of the lower rectangle
    height = len(result)
    colors = [sum(set(row) - {background}) for row in result]
    rows = [r for r in range(height) if set(result[r]) != {background}]
    upper = [r for r in rows if colors[r] == colors[rows[0]]]
    lower = [r for r in rows if colors[r] == colors[rows[-1]]]

    # 3. Fill the upper and the lower half of the rows between them
    top = upper[-1] + 1
    bottom = lower[0] - 1
    width = len(result[0])
    for i in range((bottom - top + 1) // 2):
        result[top + i] = [colors[rows[0]]] * width
        result[bottom - i] = [colors[rows[-1]]] * width

    # 4. Swap the rows and columns back
    if swapped:
        result = [list(row) for row in zip(*result)]

    return result
