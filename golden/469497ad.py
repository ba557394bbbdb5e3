def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input is a 5x5 grid with colors in the last row and the last column
    2. The rest of the input is a 2x2 square of one color on a background of 0
    3. The output is the input enlarged, each cell becomes a square of cells
    4. The size of these squares is the number of colors in the input, without 0
    5. Diagonal lines of 2 go from the four corners of the enlarged square outwards over 0

    Procedure:
    1. Count the colors of the input, without 0
    2. Enlarge each cell of the input to a square of that size
    3. Find the enlarged square, it starts at its upper left cell in the input
    4. From each corner of it draw a diagonal line of 2 outwards while the cells are 0
    5. Return the result
    """

    # 1. Count the colors
    size = len({color for row in grid for color in row} - {0})

    # 2. Enlarge each cell
    height = len(grid) * size
    width = len(grid[0]) * size
    result = [[grid[r // size][c // size] for c in range(width)] for r in range(height)]

    # 3. Find the enlarged square
    inner_r = range(len(grid) - 1)
    inner_c = range(len(grid[0]) - 1)
    cells = [(r, c) for r in inner_r for c in inner_c if grid[r][c] != 0]
    top, left = cells[0][0] * size, cells[0][1] * size
    bottom, right = (cells[-1][0] + 1) * size - 1, (cells[-1][1] + 1) * size - 1

    # 4. Draw a diagonal line of 2 from each corner outwards
    for r, dr in [(top, -1), (bottom, 1)]:
        for c, dc in [(left, -1), (right, 1)]:
            nr, nc = r + dr, c + dc
            while 0 <= nr < height and 0 <= nc < width and result[nr][nc] == 0:
                result[nr][nc] = 2
                nr += dr
                nc += dc

    return result
