def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains random cells of 0 and 1 and some cells of 3
    3. The cells of 3 form diagonal Vs, each with a tip and two arms of equal length
    4. A V can open up, down, left or right, some cells of its arms can be missing or off the grid
    5. In the output the area between the arms and the missing cells of the arms are 8

    Procedure:
    1. List all Vs with a tip of 3 and no 3 between the arms, for each direction and arm length
    2. Score a V by four times its 3s not yet used minus its other cells, also those off the grid
    3. Take the V with the best score, its 3s are used, repeat from step 2 until all 3s are used
    4. Set all cells of these Vs and between their arms that are not 3 to 8
    5. Return the result
    """

    # 1. List all Vs with a tip of 3 and no 3 between the arms
    height = len(grid)
    width = len(grid[0])
    threes = {(r, c) for r in range(height) for c in range(width) if grid[r][c] == 3}
    shapes = []
    for r, c in sorted(threes):
        for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            arms = {(r, c)}
            inside = set()
            for d in range(1, max(height, width)):
                line = [(r + dr * d + dc * i, c + dc * d + dr * i) for i in range(-d, d + 1)]
                arms = arms | {line[0], line[-1]}
                inside = inside | set(line[1:-1])
                if not inside & threes:
                    shapes.append((arms, inside))

    # 2. Score a V by four times its unused 3s minus its other cells
    def score(shape):
        return 4 * len(shape[0] & left_over) - len(shape[0] - left_over)

    # 3. Take the V with the best score until all 3s are used
    left_over = set(threes)
    found = []
    while left_over:
        best = max(shapes, key=score)
        found.append(best)
        left_over -= best[0]

    # 4. Set all cells of these Vs and between their arms that are not 3 to 8
    result = [row[:] for row in grid]
    for arms, inside in found:
        for r, c in arms | inside:
            if 0 <= r < height and 0 <= c < width and grid[r][c] != 3:
                result[r][c] = 8

    return result
