def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a shape of 0 and one cell of 5 on a background of 7
    3. The cell of 5 is in one row or column with cells of the shape
    4. In the output the 5 has moved straight to the shape and then diagonally along its edge
    5. The 5 stops where the way is blocked or the shape ends

    Procedure:
    1. Find the 5 and replace it with 7
    2. Move the 5 straight toward the cells of 0 in its row or column until a 0 is in front of it
    3. List the diagonal ways from there to both sides, each step one forward and one to the side
    4. Move the 5 along a way while the next cell is 7 and has a 0 above, below, left or right
    5. Put a 5 at the reached cell
    6. Return the result
    """

    def color_at(r, c):
        return grid[r][c] if 0 <= r < height and 0 <= c < width else -1

    # 1. Find the 5 and replace it with 7
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    r, c = [(i, j) for i in range(height) for j in range(width) if grid[i][j] == 5][0]
    result[r][c] = 7

    # 2. Move the 5 straight until a 0 is in front of it
    steps = [(-1, 0), (1, 0), (0, -1), (0, 1)]
    for dr, dc in steps:
        n = 1
        while color_at(r + n * dr, c + n * dc) == 7:
            n += 1
        if color_at(r + n * dr, c + n * dc) == 0:
            break
    r, c = r + (n - 1) * dr, c + (n - 1) * dc

    # 3. List the diagonal ways to both sides
    size = height + width
    sides = [(dr + dc, dc + dr), (dr - dc, dc - dr)]
    ways = [[(r + n * i, c + n * j) for n in range(1, size)] for i, j in sides]

    # 4. Move the 5 along a way while the next cell is 7 and has a 0 at a side
    for way in ways:
        for i, j in way:
            if color_at(i, j) != 7 or all(color_at(i + a, j + b) != 0 for a, b in steps):
                break
            r, c = i, j

    # 5. Put a 5 at the reached cell
    result[r][c] = 5

    return result
