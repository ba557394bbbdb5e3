def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains full lines of 8, all rows or all columns, and single cells of 2
    3. Each 2 is extended in a straight line to the nearest line of 8 on either side of it
    4. A 2 with a line on only one side is extended in one direction only
    5. Where it reaches a line of 8, the cell becomes 2 and the eight cells around it become 8

    Procedure:
    1. Find the cells of 2 and the two directions that lead to the lines
    2. Extend each 2 in both directions if there is a line, and remember where it meets the line
    3. Draw a square of 8 with a 2 in its center at each of these places
    4. Return the result
    """

    # 1. Find the cells of 2 and the two directions
    height = len(grid)
    width = len(grid[0])
    cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == 2]
    directions = [(0, 1), (0, -1)]
    if any(row.count(8) == width for row in grid):
        directions = [(1, 0), (-1, 0)]

    # 2. Extend each 2 to the lines
    result = [row[:] for row in grid]
    meetings = []
    for r, c in cells:
        for dr, dc in directions:
            path = []
            nr, nc = r, c
            while 0 <= nr < height and 0 <= nc < width and grid[nr][nc] != 8:
                path.append((nr, nc))
                nr, nc = nr + dr, nc + dc
            if 0 <= nr < height and 0 <= nc < width:
                meetings.append((nr, nc))
                for pr, pc in path:
                    result[pr][pc] = 2

    # 3. Draw a square of 8 with a 2 in its center at each meeting
    for r, c in meetings:
        for nr in range(max(r - 1, 0), min(r + 2, height)):
            for nc in range(max(c - 1, 0), min(c + 2, width)):
                result[nr][nc] = 8
        result[r][c] = 2

    return result
