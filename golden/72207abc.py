def solve(grid: list[list[int]]) -> list[list[int]]:
    """
    Observations:
    1. The output has the same size as the input
    2. Some colors stand at the left of the middle row on a background of 0
    3. In the output, the colors repeat in the same order along the middle row
    4. The distance from one color to the next grows by one each time: 1, 2, 3 and so on

    Procedure:
    1. Read the colors of the middle row from left to right
    2. Place them again and again, with the distance growing by one
    3. Return the result
    """

    # 1. Read the colors of the middle row
    middle = len(grid) // 2
    width = len(grid[0])
    colors = [cell for cell in grid[middle] if cell != 0]

    # 2. Place them with the distance growing by one
    result = [row[:] for row in grid]
    c = 0
    count = 0
    while c < width:
        result[middle][c] = colors[count % len(colors)]
        count += 1
        c += count

    return result
