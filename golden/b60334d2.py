def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. The input contains single cells of 5 on a background of 0
    3. In the output there is a 3x3 ring around the place of each cell of 5
    4. The corners of the ring are 5, the cells between the corners are 1
    5. The center of the ring, where the cell of 5 was, is 0

    Procedure:
    1. Create a result of the same size, filled with 0
    2. Draw the ring around each cell of 5: corners 5, cells between them 1
    3. Return the result
    """

    # 1. Create the result
    height = len(grid)
    width = len(grid[0])
    result = [[0] * width for _ in range(height)]

    # 2. Draw the ring around each cell of 5
    ring = [[5, 1, 5], [1, 0, 1], [5, 1, 5]]
    for r in range(height):
        for c in range(width):
            if grid[r][c] == 5:
                for dr in (-1, 0, 1):
                    for dc in (-1, 0, 1):
                        if 0 <= r + dr < height and 0 <= c + dc < width:
                            result[r + dr][c + dc] = ring[dr + 1][dc + 1]

    return result
