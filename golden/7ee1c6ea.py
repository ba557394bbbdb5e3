def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a rectangular frame of 5
    3. Inside the frame are two other colors and cells of 0
    4. In the output these two colors are swapped inside the frame
    5. All other cells stay the same

    Procedure:
    1. Find the top, bottom, left and right of the frame
    2. Find the two colors inside the frame
    3. Swap the two colors inside the frame
    4. Return the result
    """

    # 1. Find the top, bottom, left and right of the frame
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 5]
    top, left = cells[0]
    bottom, right = cells[-1]

    # 2. Find the two colors inside the frame
    inside = [row[left + 1:right] for row in grid[top + 1:bottom]]
    first, second = sorted({color for row in inside for color in row if color != 0})

    # 3. Swap the two colors inside the frame
    result = [row[:] for row in grid]
    for r in range(top + 1, bottom):
        for c in range(left + 1, right):
            if grid[r][c] == first:
                result[r][c] = second
            elif grid[r][c] == second:
                result[r][c] = first

    return result
