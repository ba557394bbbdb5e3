def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The four sides of the grid have four different colors
    3. The corners have the color of the background
    4. The inside contains scattered cells of the colors of the sides
    5. In the output each of these cells has moved one step toward the side of its color

    Procedure:
    1. Copy the grid with all inner cells set to the background, the color of the corner
    2. Find the direction of each side color: up, down, left or right
    3. Draw each inner cell one step further in this direction, or in place if it touches the side
    4. Return the result
    """

    # 1. Copy the grid with all inner cells set to the background
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    for r in range(1, height - 1):
        for c in range(1, width - 1):
            result[r][c] = grid[0][0]

    # 2. Find the direction of each side color
    steps = {grid[0][1]: (-1, 0), grid[-1][1]: (1, 0), grid[1][0]: (0, -1), grid[1][-1]: (0, 1)}

    # 3. Draw each inner cell one step further in this direction
    for r in range(1, height - 1):
        for c in range(1, width - 1):
            if grid[r][c] != grid[0][0]:
                dr, dc = steps.get(grid[r][c], (0, 0))
                if not (1 <= r + dr < height - 1 and 1 <= c + dc < width - 1):
                    dr, dc = 0, 0
                result[r + dr][c + dc] = grid[r][c]

    return result
