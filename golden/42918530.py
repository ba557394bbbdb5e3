def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains 5x5 frames of several colors on a background of 0, in rows and columns
    3. Some frames have a pattern of their color in the 3x3 area inside, others are empty
    4. In the output the empty frames show the pattern of the other frames of the same color
    5. If all frames of a color are empty, they stay empty

    Procedure:
    1. The frames begin at row 1 and column 1 and repeat every 6 cells
    2. For each color keep the frame with the most cells of it
    3. Draw this frame in the place of each empty frame of the color
    4. Return the result
    """

    # 1. Find the frames
    corners = [(r, c) for r in range(1, len(grid) - 4, 6) for c in range(1, len(grid[0]) - 4, 6)]

    # 2. Keep the frame with the most cells for each color
    best = {}
    for top, left in corners:
        color = grid[top][left]
        frame = [row[left:left + 5] for row in grid[top:top + 5]]
        if color not in best or sum(frame, []).count(color) > sum(best[color], []).count(color):
            best[color] = frame

    # 3. Draw it in the empty frames
    result = [row[:] for row in grid]
    for top, left in corners:
        if not any(color for row in grid[top + 1:top + 4] for color in row[left + 1:left + 4]):
            for r in range(5):
                result[top + r][left:left + 5] = best[grid[top][left]][r]

    return result
