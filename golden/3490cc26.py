def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains squares of 2x2 cells on a background of 0, one of 2, the others of 8
    3. In the output a path of 7, two cells wide, connects some of the squares
    4. The path begins at the square of 2 and goes from square to square in straight lines
    5. Each time it goes to the nearest square in the same two rows or columns
    6. It ends where no square is in line that is not on the path yet

    Procedure:
    1. Find the top left cells of all squares, begin at the square of 2
    2. Find the next square in each direction in exactly the same rows or columns, if not visited
    3. Go to the nearest of them and fill the gap with 7, repeat from step 2 until none is left
    4. Return the result
    """

    # 1. Find the top left cells of all squares
    height = len(grid)
    width = len(grid[0])
    squares = []
    for r in range(height - 1):
        for c in range(width - 1):
            box = [grid[r][c], grid[r][c + 1], grid[r + 1][c], grid[r + 1][c + 1]]
            if box == [8] * 4:
                squares.append((r, c))
            elif box == [2] * 4:
                start = (r, c)
    squares.append(start)
    visited = [start]
    result = [row[:] for row in grid]

    # 2. Find the next square in each direction
    def find_next(r, c):
        found = []
        for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            y, x = r + dr, c + dc
            while 0 <= y < height and 0 <= x < width and (y, x) not in squares:
                y, x = y + dr, x + dc
            if (y, x) in squares and (y, x) not in visited:
                found.append((abs(y - r) + abs(x - c), y, x))
        return found

    # 3. Go to the nearest and fill the gap with 7
    r, c = start
    while find_next(r, c):
        distance, y, x = min(find_next(r, c))
        for i in range(min(r, y), max(r, y) + 2):
            for j in range(min(c, x), max(c, x) + 2):
                if grid[i][j] == 0:
                    result[i][j] = 7
        r, c = y, x
        visited.append((r, c))

    return result
