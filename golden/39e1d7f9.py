def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of one color divide the grid into square blocks of the same size
    3. Each block is filled with one color, most blocks are 0
    4. One 3x3 figure of blocks is complete: a center block with other blocks around it
    5. Other blocks have the color of the center, but the blocks around them are missing
    6. In the output the complete figure is drawn around each block with the center color

    Procedure:
    1. Find the block size and the color of each block
    2. Find the block with the most filled blocks in the 3x3 area around it, the center
    3. Draw the figure around each block with the center color
    4. Return the result
    """

    # 1. Find the block size and the color of each block
    size = 0
    while grid[size][0] == 0 or len(set(grid[size])) > 1:
        size += 1
    blocks = [row[::size + 1] for row in grid[::size + 1]]
    height = len(blocks)
    width = len(blocks[0])

    # 2. Find the center of the complete figure
    best = 0
    for r in range(height):
        for c in range(width):
            figure = {}
            for dr in (-1, 0, 1):
                for dc in (-1, 0, 1):
                    nr, nc = r + dr, c + dc
                    if 0 <= nr < height and 0 <= nc < width and blocks[nr][nc] != 0:
                        figure[(dr, dc)] = blocks[nr][nc]
            if blocks[r][c] != 0 and len(figure) > best:
                best = len(figure)
                center_figure = figure
                center_color = blocks[r][c]

    # 3. Draw the figure around each block with the center color
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if blocks[r][c] != center_color:
                continue
            for (dr, dc), color in center_figure.items():
                nr, nc = r + dr, c + dc
                if 0 <= nr < height and 0 <= nc < width:
                    for y in range(size):
                        for x in range(size):
                            result[nr * (size + 1) + y][nc * (size + 1) + x] = color

    return result
