def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains some vertical lines of 2 on a background of 0
    3. Each line has a shape of 4s on one side and a single cell of another color on the other side
    4. In the output the shape of 4s is mirrored over the line
    5. The mirror image has the color of the single cell
    6. The single cell is a cell of the mirror image

    Procedure:
    1. Find each object of cells of 2 and 4, connected also diagonally
    2. Mirror its cells of 4 left to right over its column of 2s
    3. Set the mirrored cells to the color that is found there, other than 0
    4. Return the result
    """

    # 1. Find each object of cells of 2 and 4
    height = len(grid)
    width = len(grid[0])
    result = [row[:] for row in grid]
    seen = set()
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 2 or (r, c) in seen:
                continue
            cells = [(r, c)]
            seen.add((r, c))
            for cr, cc in cells:
                for nr in range(cr - 1, cr + 2):
                    for nc in range(cc - 1, cc + 2):
                        if 0 <= nr < height and 0 <= nc < width and (nr, nc) not in seen:
                            if grid[nr][nc] in (2, 4):
                                seen.add((nr, nc))
                                cells.append((nr, nc))

    # 2. Mirror its cells of 4 over its column of 2s
            image = [(cr, 2 * c - cc) for cr, cc in cells if grid[cr][cc] == 4]

    # 3. Set the mirrored cells to the color that is found there
            color = max(grid[nr][nc] for nr, nc in image)
            for nr, nc in image:
                result[nr][nc] = color

    return result
