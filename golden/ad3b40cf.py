def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. A straight line of 1s divides the input, it is vertical, horizontal or diagonal
    3. Objects of two other colors lie on a background of 8
    4. In the output the objects of one of these colors also appear mirrored at the line of 1
    5. It is the color that has fewer cells
    6. The objects of the other color just stay

    Procedure:
    1. Find the color with the fewest cells other than 1 and 8
    2. Find the first and the last cell of the line of 1
    3. Draw the mirror image of each cell of this color on the other side of the line
    4. Return the result
    """

    # 1. Find the color with the fewest cells other than 1 and 8
    cells = sum(grid, [])
    color = min(set(cells) - {1, 8}, key=cells.count)

    # 2. Find the first and the last cell of the line of 1
    height = len(grid)
    width = len(grid[0])
    line = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 1]
    (top, start), (bottom, end) = line[0], line[-1]

    # 3. Draw the mirror image of each cell of this color
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == color:
                if start == end:
                    mirrored = (r, 2 * start - c)
                elif top == bottom:
                    mirrored = (2 * top - r, c)
                elif start < end:
                    mirrored = (top + c - start, start + r - top)
                else:
                    mirrored = (top + start - c, top + start - r)
                if 0 <= mirrored[0] < height and 0 <= mirrored[1] < width:
                    result[mirrored[0]][mirrored[1]] = color

    return result
