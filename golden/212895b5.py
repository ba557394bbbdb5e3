def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a 3x3 square of 8 and scattered cells of 5 on a background of 0
    3. In the output diagonal lines of 2 start at the four corners of the square
    4. Stairs of 4 start at the middles of its four sides
    5. Each stair goes two steps away from the square, two steps to its right, and so on
    6. Lines and stairs end at the border and in front of a 5

    Procedure:
    1. Find the center of the square of 8
    2. Draw a diagonal line of 2 from each corner until the border, a 5 or a gap between two 5s
    3. Draw each stair of 4: two steps away, two to the right, in turns until a 5 or the border
    4. Return the result
    """

    # 1. Find the center of the square
    height = len(grid)
    width = len(grid[0])
    top, left = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 8][0]
    result = [row[:] for row in grid]

    # 2. Draw a diagonal line of 2 from each corner
    for dr, dc in [(-1, -1), (-1, 1), (1, -1), (1, 1)]:
        r, c = top + 1 + 2 * dr, left + 1 + 2 * dc
        while 0 <= r < height and 0 <= c < width and grid[r][c] == 0:
            if grid[r - dr][c] == grid[r][c - dc] == 5:
                break
            result[r][c] = 2
            r, c = r + dr, c + dc

    # 3. Draw each stair of 4
    for dr, dc in [(-1, 0), (1, 0), (0, -1), (0, 1)]:
        r, c = top + 1 + 2 * dr, left + 1 + 2 * dc
        count = 1
        down, right = dr, dc
        while 0 <= r < height and 0 <= c < width and grid[r][c] == 0:
            result[r][c] = 4
            if count % 4 == 2:
                down, right = dc, -dr
            elif count % 4 == 0:
                down, right = dr, dc
            r, c = r + down, c + right
            count += 1

    return result
