def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The input contains cells of two colors on a background of 0
    2. One color forms a large figure made of square blocks of the same size
    3. The other color forms scattered cells over the whole grid
    4. The figure is three blocks high and three blocks wide
    5. The output is a 3x3 grid, the figure reduced to one cell for each block
    6. The output has the color of the scattered cells

    Procedure:
    1. Find the smallest rectangle around the cells of each color
    2. The color with the smaller rectangle is the figure, the other color is scattered
    3. Set a cell of the result to the scattered color where the figure has a block
    4. Return the result
    """

    # 1. Find the smallest rectangle around the cells of each color
    height = len(grid)
    width = len(grid[0])
    boxes = []
    for color in range(1, 10):
        cells = [(r, c) for r in range(height) for c in range(width) if grid[r][c] == color]
        if cells:
            top = min(r for r, c in cells)
            bottom = max(r for r, c in cells)
            left = min(c for r, c in cells)
            right = max(c for r, c in cells)
            boxes.append(((bottom - top + 1) * (right - left + 1), color, top, left, bottom))

    # 2. The color with the smaller rectangle is the figure
    boxes.sort()
    _, figure, top, left, bottom = boxes[0]
    scattered = boxes[1][1]

    # 3. Set a cell of the result where the figure has a block
    size = (bottom - top + 1) // 3
    result = [[0] * 3 for _ in range(3)]
    for r in range(3):
        for c in range(3):
            if grid[top + r * size][left + c * size] == figure:
                result[r][c] = scattered

    return result
