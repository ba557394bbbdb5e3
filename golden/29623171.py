def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Lines of 5 divide the grid into 3x3 blocks, three rows of three blocks
    3. The blocks contain cells of one color on a background of 0
    4. The block with the most colored cells is filled with the color in the output
    5. If several blocks have the most colored cells, all of them are filled
    6. All other blocks are empty in the output

    Procedure:
    1. Count the colored cells of each block
    2. Find the largest count and the color
    3. Fill the blocks with the largest count and empty the others, keep the lines of 5
    4. Return the result
    """

    # 1. Count the colored cells of each block
    height = len(grid)
    width = len(grid[0])
    size = 3
    counts = {}
    for r in range(height):
        for c in range(width):
            if grid[r][c] not in (0, 5):
                block = (r // (size + 1), c // (size + 1))
                counts[block] = counts.get(block, 0) + 1
                color = grid[r][c]

    # 2. Find the largest count
    largest = max(counts.values())

    # 3. Fill the blocks with the largest count and empty the others
    result = [row[:] for row in grid]
    for r in range(height):
        for c in range(width):
            if grid[r][c] != 5:
                block = (r // (size + 1), c // (size + 1))
                result[r][c] = color if counts.get(block) == largest else 0

    return result
