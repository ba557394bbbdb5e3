def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains many cells of 5 and a few cells of 4 on a background of 0
    3. The 4s are parts of plus signs, a center cell with its four neighbors
    4. All other cells of such a plus sign are 5, a part of it can lie outside the grid
    5. In the output these 5s have become 2
    6. Each 4 belongs to only one plus sign

    Procedure:
    1. For each cell take the plus sign of it and its neighbors above, below, left and right
    2. Keep those without 0 that have at least two 4s, sorted by the number of 4s, most first
    3. Go through them and skip those with a 4 that is already used, set the 5s of the others to 2
    4. Return the result
    """

    # 1. For each cell take the plus sign of it and its neighbors
    height = len(grid)
    width = len(grid[0])
    found = []
    for r in range(height):
        for c in range(width):
            plus = [(r, c), (r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
            plus = [(pr, pc) for pr, pc in plus if 0 <= pr < height and 0 <= pc < width]

    # 2. Keep those without 0 that have at least two 4s, most first
            colors = [grid[pr][pc] for pr, pc in plus]
            if 0 not in colors and colors.count(4) >= 2:
                found.append((colors.count(4), plus))
    found.sort(key=lambda item: -item[0])

    # 3. Skip those with a used 4, set the 5s of the others to 2
    result = [row[:] for row in grid]
    used = set()
    for _, plus in found:
        fours = [(r, c) for r, c in plus if grid[r][c] == 4]
        if any(cell in used for cell in fours):
            continue
        used.update(fours)
        for r, c in plus:
            if grid[r][c] == 5:
                result[r][c] = 2

    return result
