def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains a square of 3x3 cells of 1 and 8 on a background of 0, and four cells of 4
    3. One cell of 4 touches a corner of the square diagonally
    4. The other three lie around the place that touches another corner diagonally
    5. In the output only one 4 is left, in this place in the middle of the three
    6. The square is rotated so that the corner with the single 4 comes to this place

    Procedure:
    1. Find the square and list the four cells that touch its corners diagonally, clockwise
    2. Find which of them has the single 4 and which has a 4 beyond it, going on diagonally
    3. Remove all 4s and put one 4 in the second place
    4. Rotate the square clockwise by the number of corners from the first place to the second
    5. Return the result
    """

    # 1. Find the square and list the four cells at its corners, clockwise
    cells = [(r, c) for r in range(len(grid)) for c in range(len(grid[0])) if grid[r][c] in (1, 8)]
    top, left = min(cells)
    corners = [(-1, -1), (-1, 1), (1, 1), (1, -1)]
    places = [(top + 1 + 2 * dr, left + 1 + 2 * dc) for dr, dc in corners]

    # 2. Find which has the single 4 and which has a 4 beyond it
    for i in range(4):
        r, c = places[i]
        if grid[r][c] == 4:
            first = i
        elif grid[r + corners[i][0]][c + corners[i][1]] == 4:
            second = i

    # 3. Remove all 4s and put one 4 in the second place
    result = [[0 if color == 4 else color for color in row] for row in grid]
    result[places[second][0]][places[second][1]] = 4

    # 4. Rotate the square clockwise from the first place to the second
    square = [row[left:left + 3] for row in grid[top:top + 3]]
    for _ in range((second - first) % 4):
        square = [list(row) for row in zip(*square[::-1])]
    for i in range(3):
        result[top + i][left:left + 3] = square[i]

    return result
