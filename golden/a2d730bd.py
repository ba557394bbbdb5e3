def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains filled rectangles and single dots on a background of one color
    3. Each dot has the color of a rectangle and lies in one of its rows or columns
    4. In the output a straight line connects the rectangle with the dot
    5. The line begins 3 cells wide at the rectangle, then it is 1 cell wide
    6. The dot becomes background, its four neighbors take the color of the rectangle

    Procedure:
    1. Find the dots, single cells of another color than the background, the most frequent color
    2. Look from each dot in the four directions for the first cell of its color, the rectangle
    3. Color the cells between them and, next to the rectangle, one cell more on both sides
    4. Color the four neighbors of the dot and make the dot background
    5. Return the result
    """

    # 1. Find the dots
    height = len(grid)
    width = len(grid[0])
    numbers = sum(grid, [])
    background = max(numbers, key=numbers.count)
    steps = ((-1, 0), (1, 0), (0, -1), (0, 1))
    cells = {(r, c): grid[r][c] for r in range(height) for c in range(width)
             if grid[r][c] != background}
    dots = [(r, c) for r, c in cells
            if all(cells.get((r + dr, c + dc)) != cells[r, c] for dr, dc in steps)]

    # 2. Look from each dot in the four directions for its rectangle
    found = []
    for r, c in dots:
        for dr, dc in steps:
            for n in range(2, max(height, width)):
                if cells.get((r + n * dr, c + n * dc)) == cells[r, c]:
                    found.append((r, c, dr, dc, n))
                    break

    # 3. Color the cells between them and one more on both sides next to the rectangle
    result = [row[:] for row in grid]
    for r, c, dr, dc, n in found:
        line = [(r + i * dr, c + i * dc) for i in range(1, n)]
        nr, nc = line[-1]
        for nr, nc in line + [(nr + dc, nc + dr), (nr - dc, nc - dr)]:
            if 0 <= nr < height and 0 <= nc < width:
                result[nr][nc] = grid[r][c]

    # 4. Color the four neighbors of the dot and make the dot background
    for r, c in dots:
        for dr, dc in steps:
            if 0 <= r + dr < height and 0 <= c + dc < width:
                result[r + dr][c + dc] = grid[r][c]
        result[r][c] = background

    return result
