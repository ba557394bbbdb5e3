def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains square frames of 2 on a background of 0
    3. Each frame is one cell thick and has a single 2 in its middle
    4. In the output the cells of 0 inside each frame have a color
    5. A frame of side 5 is filled with 8, one of side 7 with 4 and one of side 9 with 3

    Procedure:
    1. Find the top left corner of each frame, a 2 that has a 2 to its right and a 2 below
    2. The side of the frame is the length of the line of 2s from the corner to the right
    3. Set the cells of 0 inside the frame to 8 for side 5, 4 for side 7 and 3 for side 9
    4. Return the result
    """

    # 1. Find the top left corner of each frame
    height = len(grid)
    width = len(grid[0])
    corners = []
    for r in range(height - 1):
        for c in range(width - 1):
            if grid[r][c] == grid[r][c + 1] == grid[r + 1][c] == 2:
                corners.append((r, c))

    # 2. Find the side of each frame
    sides = []
    for top, left in corners:
        side = 0
        while left + side < width and grid[top][left + side] == 2:
            side += 1
        sides.append(side)

    # 3. Fill the cells of 0 inside each frame by its side
    result = [row[:] for row in grid]
    for (top, left), side in zip(corners, sides):
        color = {5: 8, 7: 4, 9: 3}[side]
        for r in range(top, top + side):
            for c in range(left, left + side):
                if grid[r][c] == 0:
                    result[r][c] = color

    return result
