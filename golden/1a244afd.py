def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains as many cells of 6 as cells of 1 on a background of 8
    3. Each 6 has a 1 in its row or column, they form a pair
    4. In the output the 1s stay and the 6s are removed
    5. Most pairs get a 7, it lies where the 6 comes when it turns around its 1
    6. It is a quarter turn counterclockwise: from above to the left, from below to the right

    Procedure:
    1. Pair each 6 with its own 1 in its row or column, with the smallest sum of all distances
    2. Set all 6s to 8
    3. For each pair, turn the 6 around the 1 counterclockwise, set that cell to 7 if in the grid
    4. Return the result
    """

    # 1. Pair each 6 with its own 1, with the smallest sum of all distances
    height = len(grid)
    width = len(grid[0])
    ones = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 1]
    sixes = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 6]

    def find_pairs(i, free):
        if i == len(sixes):
            return 0, []
        r, c = sixes[i]
        choices = []
        for y, x in free:
            if r == y or c == x:
                total, pairs = find_pairs(i + 1, [cell for cell in free if cell != (y, x)])
                choices.append((total + abs(r - y) + abs(c - x), pairs + [(r, c, y, x)]))
        return min(choices) if choices else (1000, [])

    total, pairs = find_pairs(0, ones)

    # 2. Set all 6s to 8
    result = [[8 if color == 6 else color for color in row] for row in grid]

    # 3. Turn each 6 around its 1 counterclockwise and set that cell to 7
    for r, c, y, x in pairs:
        nr, nc = y - (c - x), x + (r - y)
        if 0 <= nr < height and 0 <= nc < width:
            result[nr][nc] = 7

    return result
