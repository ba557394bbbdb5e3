def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. Rows and columns of 6s separate the input into nine 3x3 parts, the background is 7
    2. Two parts contain a figure of 2: the part in the center and one of the parts around it
    3. The output shows the same figure in two more parts, in 5 and in 8
    4. They are the neighbors of the part opposite to the outer figure of 2
    5. Clockwise around the center, the figure of 5 is before the opposite part, that of 8 after it
    6. If the input already has figures of 5 and 8, the output is an empty 16x16 grid of 7

    Procedure:
    1. If the input contains 5 and 8, make a 16x16 grid of 7, otherwise copy the grid
    2. Find the outer part with the figure of 2
    3. Draw its figure before and after the opposite part, in 5 and in 8
    4. Return the result
    """

    # 1. Make an empty grid or copy the grid
    result = [row[:] for row in grid]
    complete = any(5 in row or 8 in row for row in grid)
    if complete:
        result = [[7] * 16 for _ in range(16)]

    # 2. Find the outer part with the figure of 2
    ring = [(0, 0), (0, 4), (0, 8), (4, 8), (8, 8), (8, 4), (8, 0), (4, 0)]
    for i, (top, left) in enumerate(ring):
        if any(2 in row[left:left + 3] for row in grid[top:top + 3]):
            start = i

    # 3. Draw the figure before and after the opposite part
    if not complete:
        top, left = ring[start]
        for step, color in [(3, 5), (5, 8)]:
            new_top, new_left = ring[(start + step) % 8]
            for r in range(3):
                for c in range(3):
                    if grid[top + r][left + c] == 2:
                        result[new_top + r][new_left + c] = color

    return result
