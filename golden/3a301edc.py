def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a rectangle of one color on a background of 0
    3. Inside it is a smaller rectangle of another color
    4. In the output the outer rectangle has a frame of the inner color around it
    5. The frame is as thick as the inner rectangle is wide or high
    6. The frame is less thick if the border of the grid is too near on one side

    Procedure:
    1. Find the box of the outer rectangle, all cells that are not 0
    2. The inner color is the other color than that of the top left cell of the box
    3. Its thickness is the smaller side of the inner rectangle, at most the free space on any side
    4. Draw a frame of the inner color with this thickness around the box
    5. Return the result
    """

    # 1. Find the box of the outer rectangle
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] != 0]
    top, left = cells[0]
    bottom, right = cells[-1]

    # 2. Find the inner color
    inner = [(r, c) for r, c in cells if grid[r][c] != grid[top][left]]
    color = grid[inner[0][0]][inner[0][1]]

    # 3. Find the thickness of the frame
    side = min(inner[-1][0] - inner[0][0], inner[-1][1] - inner[0][1]) + 1
    size = min(side, top, left, height - 1 - bottom, width - 1 - right)

    # 4. Draw the frame around the box
    result = [row[:] for row in grid]
    for r in range(top - size, bottom + size + 1):
        for c in range(left - size, right + size + 1):
            if grid[r][c] == 0:
                result[r][c] = color

    return result
