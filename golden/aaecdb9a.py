def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains objects of some of the colors 5, 2, 8, 9 and 6 on a background of 7
    2. The cells of an object have one color and are connected, also diagonally
    3. The output always has 5 columns, one for each of the colors 5, 2, 8, 9 and 6 in this order
    4. Each column of the output has as many cells as its color has objects, from the bottom up
    5. The output is as high as the largest number of objects of one color

    Procedure:
    1. Count the objects of each of the colors 5, 2, 8, 9 and 6
    2. Create a result of 7s as high as the largest count, with 5 columns
    3. Fill each column from the bottom with as many cells of its color as counted
    4. Return the result
    """

    # 1. Count the objects of each color
    height = len(grid)
    width = len(grid[0])
    colors = [5, 2, 8, 9, 6]
    counts = [0] * 5
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 7 or (r, c) in seen:
                continue
            counts[colors.index(grid[r][c])] += 1
            stack = [(r, c)]
            seen.add((r, c))
            while stack:
                cr, cc = stack.pop()
                for nr in range(max(cr - 1, 0), min(cr + 2, height)):
                    for nc in range(max(cc - 1, 0), min(cc + 2, width)):
                        if grid[nr][nc] == grid[r][c] and (nr, nc) not in seen:
                            seen.add((nr, nc))
                            stack.append((nr, nc))

    # 2. Create a result of 7s
    top = max(counts)
    result = [[7] * 5 for _ in range(top)]

    # 3. Fill each column from the bottom
    for c in range(5):
        for r in range(top - counts[c], top):
            result[r][c] = colors[c]

    return result
